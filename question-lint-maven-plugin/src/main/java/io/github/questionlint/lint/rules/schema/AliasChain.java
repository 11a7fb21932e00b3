package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.source.Text;

final class AliasChain implements Rule<IdLink> {
    @Override
    public View<IdLink> view() {
        return IdLink.VIEW;
    }

    @Override
    public void check(IdLink link, Reporter reporter) {
        if (link.field().equals(IdLink.REPLACED_BY) || link.field().equals(IdLink.TO)) {
            link.from().ifPresent(from -> check(from, link.target(), link.ids(), reporter));
        }
    }

    private static void check(Text from, Text to, Ids ids, Reporter reporter) {
        boolean leadsOn = ids.next(to.value()).isPresent() || ids.isRetired(to.value()) && !ids.isLive(to.value());
        boolean back = to.value().equals(from.value())
                || ids.alias(to.value()).filter(from.value()::equals).isPresent();
        if (leadsOn && !back) {
            ids.successor(to.value())
                    .filter(end -> !end.equals(from.value()))
                    .ifPresentOrElse(
                            end -> reporter.report(to.span(), "end", from, to, end),
                            () -> reporter.report(to.span(), "nowhere", from, to));
        }
    }
}
