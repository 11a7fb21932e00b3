package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Address;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Optional;

final class AnchorMissing implements Rule<AnchorLink> {
    @Override
    public View<AnchorLink> view() {
        return AnchorLink.VIEW;
    }

    @Override
    public void check(AnchorLink link, Reporter reporter) {
        if (!link.anchors().has(link.fragment())) {
            Observation seen = observation(link);
            boolean sure = seen.fix().filter(fix -> fix.safety() == Safety.SAFE).isPresent();
            String from = link.link().file().path();
            reporter.report(
                    sure ? seen : seen.dueTo("contents", from, link.page().path()));
        }
    }

    private static Observation observation(AnchorLink link) {
        FileNode from = link.link();
        String written = Address.fragment(from.node().target());
        Span place = from.span();
        Optional<String> meant =
                link.anchors().meant(link.fragment(), from.node().visibleText());
        int start = from.source().text().lastIndexOf("#" + written, from.node().end()) + 1;
        if (meant.isEmpty() || start <= from.node().start()) {
            String page = link.page().path();
            boolean here = from.file().path().equals(page);
            return here ? Observation.at(place, "here", written) : Observation.at(place, "there", written, page);
        }
        Optional<Integer> space = link.anchors().space(meant.get());
        if (space.isPresent()) {
            return Observation.at(place, "space", written, meant.get(), "U+%04X".formatted(space.get()));
        }
        // The names differ only in what GitHub leaves out of names, so the fragment can mean nothing else.
        boolean sure = Anchors.slug(link.fragment()).equals(meant.get());
        return Observation.at(place, "meant", written, meant.get())
                .withFix(
                        sure ? Safety.SAFE : Safety.SUGGESTED,
                        List.of(new Edit(start, start + written.length(), meant.get())),
                        "write",
                        meant.get());
    }
}
