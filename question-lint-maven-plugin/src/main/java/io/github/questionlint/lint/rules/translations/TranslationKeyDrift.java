package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;

final class TranslationKeyDrift implements Rule<Translation> {
    private static final List<String> REQUIRED = List.of("type", "topics", "difficulty");

    @Override
    public View<Translation> view() {
        return Translation.VIEW;
    }

    @Override
    public void check(Translation translation, Reporter reporter) {
        SharedField.NAMES.forEach(name -> compareField(translation, name, reporter));
        compareChoices(translation, reporter);
    }

    private static void compareField(Translation translation, String name, Reporter reporter) {
        SharedField here = SharedField.of(translation.edition(), name);
        SharedField there = SharedField.of(translation.original(), name);
        boolean missing = here.value().isEmpty() || there.value().isEmpty();
        // Other rules already report a missing field that every question needs, and a value that no field has.
        boolean reported = missing && REQUIRED.contains(name) || !here.valid() || !there.valid();
        if (!here.value().equals(there.value()) && !reported) {
            String messageId =
                    there.value().isEmpty() ? "only-here" : here.value().isEmpty() ? "only-there" : "field";
            String lang = translation.lang();
            reporter.report(Observation.at(here.place(), messageId, name, here.value(), there.value(), lang)
                    .and(there.place(), "there"));
        }
    }

    private static void compareChoices(Translation translation, Reporter reporter) {
        List<Choice> here = translation.edition().choices();
        List<Choice> there = translation.original().choices();
        String lang = translation.lang();
        if (here.size() != there.size()) {
            Text title = translation.edition().title();
            Span place = translation
                    .edition()
                    .section(Role.CHOICES)
                    .map(Section::heading)
                    .orElse(title.span());
            reporter.report(place, "number", here.size(), there.size(), lang);
            return;
        }
        for (int at = 0; at < here.size(); at++) {
            compareMarks(here.get(at), there.get(at), lang, reporter);
            compareLabels(here.get(at), there.get(at), lang, reporter);
        }
    }

    private static void compareMarks(Choice here, Choice there, String lang, Reporter reporter) {
        if (here.correct() != there.correct()) {
            String messageId = here.correct() ? "marked-here" : "marked-there";
            reporter.report(Observation.at(here.markSpan(), messageId, here.text(), lang)
                    .and(there.markSpan(), "there"));
        }
    }

    private static void compareLabels(Choice here, Choice there, String lang, Reporter reporter) {
        String own = here.label().map(Text::value).orElse("");
        String other = there.label().map(Text::value).orElse("");
        if (!own.equals(other)) {
            Span place = here.label().map(Text::span).orElse(here.markSpan());
            String messageId = own.isEmpty() ? "label-there" : other.isEmpty() ? "label-here" : "label";
            reporter.report(Observation.at(place, messageId, own, other, lang).and(there.markSpan(), "there"));
        }
    }
}
