package io.github.questionlint.lint.rules.formatting.chinese;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.QuestionFile;
import java.util.regex.Pattern;

final class ZhPunctuation implements Rule<QuestionFile> {
    private static final String HALF = ",;:?!.";
    private static final String FULL = "，；：？！。";

    /** Behind Han and in front of Han or the end; a full stop only at the end. */
    private static final ChineseText TEXT = new ChineseText(
            Pattern.compile("(?<=\\p{IsHan})(?:[,;:?!] ?(?=\\p{IsHan})|[,;:?!.]$)"),
            found -> String.valueOf(FULL.charAt(HALF.indexOf(found.charAt(0)))));

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        TEXT.check(file, reporter);
    }
}
