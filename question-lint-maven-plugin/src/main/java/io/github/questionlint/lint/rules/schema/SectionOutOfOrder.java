package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class SectionOutOfOrder implements Rule<AskedQuestion> {
    @Override
    public View<AskedQuestion> view() {
        return AskedQuestion.VIEW;
    }

    @Override
    public void check(AskedQuestion asked, Reporter reporter) {
        if (asked.question().format().equals(Question.NATIVE)) {
            check(asked.question(), asked.source(), reporter);
        }
    }

    private static void check(Question question, SourceFile source, Reporter reporter) {
        List<Section> sections = question.sections().values().stream()
                .sorted(Comparator.comparing(Section::heading))
                .toList();
        Optional<Section> furthest = Optional.empty();
        for (Section section : sections) {
            int furthestRank = furthest.map(SectionOutOfOrder::rank).orElse(0);
            if (rank(section) < furthestRank) {
                String before = furthest.map(it -> words(it, source)).orElse("");
                reporter.report(section.heading(), "late", words(section, source), before);
            } else {
                furthest = Optional.of(section);
            }
        }
    }

    private static String words(Section section, SourceFile source) {
        return source.line(section.heading().line()).replace("#", "").strip();
    }

    /** Sections of one rank may be in any order. */
    private static int rank(Section section) {
        return switch (section.role()) {
            case QUESTION -> 0;
            case CHOICES, PAIRS, ORDER, STARTER -> 1;
            case ANSWER -> 2;
            case KEY_POINTS, EXPLANATION, TESTS -> 3;
            case HINTS, PITFALLS, FOLLOW_UPS -> 4;
            case NOTES -> 5;
        };
    }
}
