package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;

final class IdDangling implements Rule<IdLink> {
    @Override
    public View<IdLink> view() {
        return IdLink.VIEW;
    }

    @Override
    public void check(IdLink link, Reporter reporter) {
        switch (link.field()) {
            case IdLink.ID -> checkUse(link, reporter);
            case IdLink.TO -> checkSuccessor(link, reporter);
            default -> checkField(link, reporter);
        }
    }

    private static void checkUse(IdLink retired, Reporter reporter) {
        Text id = retired.target();
        retired.ids()
                .question(id.value())
                .ifPresent(live -> reporter.report(Observation.at(id.span(), "live", id, live.path())
                        .and(live.id().orElseThrow().span(), "there")));
    }

    private static void checkSuccessor(IdLink link, Reporter reporter) {
        Text to = link.target();
        if (to.value().equals(link.own())) {
            reporter.report(to.span(), "circle", to);
        } else if (!link.ids().isTaken(to.value())) {
            unknown(link, "unknown-to", reporter);
        }
    }

    private static void checkField(IdLink link, Reporter reporter) {
        Ids ids = link.ids();
        String id = link.target().value();
        String end = ids.isLive(id) ? id : ids.successor(id).orElse("");
        boolean retired = ids.isRetired(id) && !ids.isLive(id);
        // A replacement that was retired later is part of a chain, which is another defect.
        if (retired && link.field().equals(IdLink.REPLACED_BY)) {
            return;
        }
        Span place = link.target().span();
        if (!end.isEmpty() && end.equals(link.own())) {
            reporter.report(place, "itself", id, link.field());
        } else if (retired && ids.alias(id).isEmpty()) {
            reporter.report(place, end.isEmpty() ? "retired" : "successor", id, link.field(), end);
        } else if (!ids.isTaken(id)) {
            unknown(link, "unknown", reporter);
        }
    }

    private static void unknown(IdLink link, String plain, Reporter reporter) {
        Text target = link.target();
        link.ids()
                .suggestion(target.value())
                .ifPresentOrElse(
                        meant -> reporter.report(target.span(), "suggestion", target, link.field(), meant),
                        () -> reporter.report(target.span(), plain, target, link.field()));
    }
}
