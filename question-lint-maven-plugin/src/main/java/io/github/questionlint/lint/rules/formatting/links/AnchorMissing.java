package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Address;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

final class AnchorMissing implements Rule<QuestionBank> {
    /** What browsers, forges and site generators make of a fragment themselves. */
    private static final Pattern OWN =
            Pattern.compile("(?i)top|[:/!?~].*|L\\d+.*|issuecomment-.*|user-content-.*|readme");

    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Map<String, QuestionFile> files = new HashMap<>();
        bank.files().stream().filter(file -> file.markdown().isPresent()).forEach(file -> files.put(file.path(), file));
        Map<String, Anchors> anchors = new HashMap<>();
        files.values().stream()
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .forEach(file -> Blocks.walk(file, node -> {
                    if (node.kind() == Kind.LINK && node.target().indexOf('#') >= 0) {
                        check(file, node, files, anchors, reporter);
                    }
                }));
    }

    private static void check(
            QuestionFile file,
            Node link,
            Map<String, QuestionFile> files,
            Map<String, Anchors> anchors,
            Reporter reporter) {
        String written = Address.fragment(link.target());
        String fragment = BankPath.decoded(written);
        String path = BankPath.decoded(Address.path(link.target()));
        boolean here = path.isEmpty();
        if (fragment.isBlank() || OWN.matcher(fragment).matches() || !here && !Address.isRelative(link.target())) {
            return;
        }
        QuestionFile page =
                here ? file : files.get(BankPath.resolve(file.path(), path).orElse(""));
        if (page != null
                && !anchors.computeIfAbsent(page.path(), name -> Anchors.of(page))
                        .has(fragment)) {
            reporter.report(observation(file, link, written, page, anchors.get(page.path())));
        }
    }

    private static Observation observation(
            QuestionFile file, Node link, String written, QuestionFile page, Anchors anchors) {
        boolean here = file.path().equals(page.path());
        var span = file.source().span(link.start(), link.end());
        var meant = anchors.meant(BankPath.decoded(written), link.visibleText());
        int start = file.source().text().lastIndexOf("#" + written, link.end()) + 1;
        if (meant.isEmpty() || start <= link.start()) {
            return here ? Observation.at(span, "here", written) : Observation.at(span, "there", written, page.path());
        }
        // The same name but for what GitHub leaves out of names: there is nothing else that it can mean.
        boolean sure = Anchors.slug(BankPath.decoded(written)).equals(meant.get());
        return Observation.at(span, "meant", written, meant.get())
                .withFix(
                        sure ? Safety.SAFE : Safety.SUGGESTED,
                        List.of(new Edit(start, start + written.length(), meant.get())),
                        "write",
                        meant.get());
    }
}
