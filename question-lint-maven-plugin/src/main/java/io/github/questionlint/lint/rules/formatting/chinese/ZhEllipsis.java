package io.github.questionlint.lint.rules.formatting.chinese;

import io.github.questionlint.lint.rule.FileRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.model.QuestionFile;
import java.util.regex.Pattern;

final class ZhEllipsis implements FileRule {
    private static final ChineseText TEXT = new ChineseText(
            Pattern.compile("(?<=[\\p{IsHan}”’）])(?:。{2,}|\\.{2,}|(?<!…)…(?!…)|…{3,}|・{2,}|·{2,})|。{2,}"),
            found -> "……");

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        TEXT.check(file, reporter);
    }
}
