package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

final class TranslationStructureDrift implements Rule<Translation> {
    /** The number signs of a heading, and comments such as {@code <!-- role: answer -->}. */
    private static final Pattern MARKUP = Pattern.compile("^#+|#+\\s*$|<!--.*?-->");

    @Override
    public View<Translation> view() {
        return Translation.VIEW;
    }

    @Override
    public void check(Translation translation, Reporter reporter) {
        SourceFile source = translation.file();
        String lang = translation.lang();
        for (Role role : Role.values()) {
            Optional<Section> here = translation.edition().section(role);
            Optional<Section> there = translation.original().section(role);
            if (role != Role.NOTES && here.isPresent() && there.isPresent()) {
                compare(here.get(), there.get(), source, lang, reporter);
            } else if (role != Role.NOTES && here.isPresent()) {
                Span heading = here.get().heading();
                String name = name(source, heading);
                reporter.report(heading, name.isEmpty() ? "start-here" : "section-here", name, lang);
            } else if (role != Role.NOTES && there.isPresent()) {
                Span heading = there.get().heading();
                String name = name(translation.originalFile(), heading);
                Span title = translation.edition().title().span();
                reporter.report(Observation.at(title, name.isEmpty() ? "start-there" : "section-there", name, lang)
                        .and(heading, "there"));
            }
        }
    }

    /** The heading or key of a section as the author wrote it; empty if the section has none. */
    private static String name(SourceFile source, Span heading) {
        String written = source.text().substring(source.offset(heading), source.endOffset(heading));
        return MARKUP.matcher(written).replaceAll("").strip();
    }

    /** One difference often causes others, so only the first one of a section is reported. */
    private static void compare(Section here, Section there, SourceFile source, String lang, Reporter reporter) {
        EditionStructure own = EditionStructure.of(here);
        EditionStructure other = EditionStructure.of(there);
        Optional<Observation> counts = own.counts().keySet().stream()
                .filter(thing -> own.count(thing) != other.count(thing))
                .findFirst()
                .map(thing -> Observation.at(here.heading(), thing, own.count(thing), other.count(thing), lang));
        counts.or(() -> first(other.code(), code -> own.code().containsKey(code))
                        .map(code -> Observation.at(here.heading(), "code-there", code, lang)))
                .or(() -> first(own.code(), code -> other.code().containsKey(code))
                        .map(code -> Observation.at(place(own.code(), code, source), "code-here", code, lang)))
                .or(() -> first(other.numbers(), own::tells)
                        .map(number -> Observation.at(here.heading(), "number-there", number, lang)))
                .or(() -> first(own.numbers(), other::tells)
                        .map(number ->
                                Observation.at(place(own.numbers(), number, source), "number-here", number, lang)))
                .map(difference -> difference.and(there.heading(), "there"))
                .ifPresent(reporter::report);
    }

    private static Optional<String> first(Map<String, Node> things, Predicate<String> isThere) {
        return things.keySet().stream().filter(isThere.negate()).findFirst();
    }

    private static Span place(Map<String, Node> things, String thing, SourceFile source) {
        Node node = Objects.requireNonNull(things.get(thing));
        return source.span(node.start(), node.end());
    }
}
