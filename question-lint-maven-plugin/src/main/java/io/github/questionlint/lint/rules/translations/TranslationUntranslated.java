package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Text;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class TranslationUntranslated implements Rule<Translation> {
    private static final Pattern FORMULA = Pattern.compile("\\$[^$]*+\\$");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]++");
    private static final Set<Role> LEFT_ALONE = Set.of(Role.NOTES, Role.STARTER, Role.TESTS);

    private final int words;

    TranslationUntranslated(Options options) {
        words = options.integer("words");
    }

    @Override
    public View<Translation> view() {
        return Translation.VIEW;
    }

    @Override
    public void check(Translation translation, Reporter reporter) {
        String lang = translation.lang();
        Text title = translation.edition().title();
        if (isSame(title, translation.original().title()) && words(title.value()) * 2 >= words) {
            reporter.report(title.span(), "title", lang);
        }
        translation.edition().sections().values().stream()
                .filter(section -> !LEFT_ALONE.contains(section.role()))
                .filter(section -> isCopied(section, translation.original()))
                .forEach(section -> reporter.report(section.text().span(), "section", lang));
    }

    private boolean isCopied(Section section, Question original) {
        boolean same = original.section(section.role())
                .filter(other -> isSame(section.text(), other.text()))
                .isPresent();
        return same && words(prose(section)) >= words;
    }

    private static boolean isSame(Text text, Text other) {
        return text.value().strip().equals(other.value().strip());
    }

    private static String prose(Section section) {
        return section.nodes()
                .filter(node -> node.kind() == Node.Kind.TEXT)
                .map(Node::text)
                .collect(Collectors.joining(" "));
    }

    private static long words(String text) {
        return WORD.matcher(FORMULA.matcher(text).replaceAll(" ")).results().count();
    }
}
