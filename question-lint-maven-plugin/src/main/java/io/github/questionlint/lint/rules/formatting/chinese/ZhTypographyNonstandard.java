package io.github.questionlint.lint.rules.formatting.chinese;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.Folding;
import java.util.List;
import java.util.regex.Pattern;

final class ZhTypographyNonstandard implements Rule<FileNode> {
    private static final String HALF = ",;:?!.";
    private static final String FULL = "，；：？！。";

    private static final ChineseText ELLIPSIS = new ChineseText(
            "ellipsis",
            "six-dots",
            Pattern.compile("(?<=[\\p{IsHan}”’）])(?:。{2,}|\\.{2,}|(?<!…)…(?!…)|…{3,}|・{2,}|·{2,})|。{2,}"),
            (text, start, end) -> "……");

    private static final ChineseText FULLWIDTH = new ChineseText(
            "fullwidth", "half-width", Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+"), ZhTypographyNonstandard::halfWidth);

    /** Punctuation after Han that is before Han or at the end; a full stop only at the end. */
    private static final ChineseText PUNCTUATION = new ChineseText(
            "punctuation",
            "full-width",
            Pattern.compile("(?<=\\p{IsHan})(?:[,;:?!] ?(?=\\p{IsHan})|[,;:?!.]$)"),
            (text, start, end) -> String.valueOf(FULL.charAt(HALF.indexOf(text.charAt(start)))));

    private static final ChineseText SPACING = new ChineseText(
            "spacing",
            "space",
            Pattern.compile("(?<=\\p{IsHan})(?=[A-Za-z0-9])(?!www\\.|https?:)|(?<=[A-Za-z0-9])(?=\\p{IsHan})"),
            (text, start, end) -> " ");

    private final List<ChineseText> checks;

    ZhTypographyNonstandard(Options options) {
        List<String> wanted = options.words("check");
        // Without a space, half-width letters beside Han would be the next finding, and the fix would seem useless.
        ChineseText fullwidth = wanted.contains(SPACING.name())
                ? FULLWIDTH.replacing(ZhTypographyNonstandard::halfWidthApart)
                : FULLWIDTH;
        checks = List.of(ELLIPSIS, fullwidth, PUNCTUATION, SPACING).stream()
                .filter(check -> wanted.contains(check.name()))
                .toList();
    }

    @Override
    public View<FileNode> view() {
        return FileNode.TEXTS;
    }

    @Override
    public void check(FileNode block, Reporter reporter) {
        checks.forEach(check -> check.check(block, reporter));
    }

    private static String halfWidth(String text, int start, int end) {
        return Folding.compatible(text.substring(start, end));
    }

    private static String halfWidthApart(String text, int start, int end) {
        boolean before = start > 0 && Characters.isHan(text.codePointBefore(start));
        boolean after = end < text.length() && Characters.isHan(text.codePointAt(end));
        return (before ? " " : "") + halfWidth(text, start, end) + (after ? " " : "");
    }
}
