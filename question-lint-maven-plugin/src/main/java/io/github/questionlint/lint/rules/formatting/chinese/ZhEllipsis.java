package io.github.questionlint.lint.rules.formatting.chinese;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.QuestionFile;
import java.util.regex.Pattern;

final class ZhEllipsis implements Rule<QuestionFile> {
    private static final ChineseText TEXT = new ChineseText(
            Pattern.compile("(?<=[\\p{IsHan}”’）])(?:。{2,}|\\.{2,}|(?<!…)…(?!…)|…{3,}|・{2,}|·{2,})|。{2,}"),
            found -> "……");

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        TEXT.check(file, reporter);
    }
}
