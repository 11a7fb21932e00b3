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
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.HtmlTags;
import io.github.questionlint.lint.rules.shared.HtmlTags.Tag;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class FileMissing implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        BankFiles files = BankFiles.of(bank);
        bank.files().forEach(file -> check(file, files, reporter));
    }

    private static void check(QuestionFile file, BankFiles files, Reporter reporter) {
        Set<String> declared = file.questions().stream()
                .flatMap(question -> BankPath.assets(question).stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
        Blocks.walk(file, node -> {
            if (node.is(Kind.LINK, Kind.IMAGE) && !declared.contains(BankPath.decoded(node.target()))) {
                check(file.source(), node, node.target(), files, reporter);
            } else if (node.is(Kind.HTML, Kind.HTML_BLOCK)) {
                HtmlTags.of(file.source().text(), node).stream()
                        .filter(tag -> tag.name().equals("img"))
                        .forEach(tag -> check(file.source(), place(tag), tag.attribute("src"), files, reporter));
            }
        });
    }

    private static Node place(Tag tag) {
        return new Node(Kind.IMAGE, tag.start(), tag.end(), "", "", 0, List.of());
    }

    private static void check(SourceFile source, Node node, String target, BankFiles files, Reporter reporter) {
        String kind = node.kind() == Kind.IMAGE ? "picture" : "link";
        if (Address.isLocal(target)) {
            reporter.report(source.span(node.start(), node.end()), "local-" + kind, target);
        } else if (Address.isRelative(target) && !files.has(source.path(), target)) {
            reporter.report(observation(source, node, target, files, kind));
        }
    }

    private static Observation observation(SourceFile source, Node node, String target, BankFiles files, String kind) {
        if (target.startsWith("www.") || target.contains("：//")) {
            String meant = target.startsWith("www.") ? "https://" + target : target.replace("：//", "://");
            return at(source, node, "scheme", target, meant);
        }
        return files.meant(source.path(), target)
                .map(meant -> at(source, node, meant.wording(), target, meant.target()))
                .orElseGet(() -> Observation.at(source.span(node.start(), node.end()), kind, Excerpt.of(target)));
    }

    private static Observation at(SourceFile source, Node node, String wording, String target, String meant) {
        Observation seen = Observation.at(source.span(node.start(), node.end()), wording, target, meant);
        int start = source.text().lastIndexOf(target, node.end());
        // The same path in other letters, or with the other slash, is no other file.
        boolean sure = wording.equals("letters") || wording.equals("backslash");
        return start < node.start()
                ? seen
                : seen.withFix(
                        sure ? Safety.SAFE : Safety.SUGGESTED,
                        List.of(new Edit(start, start + target.length(), meant)),
                        "write",
                        meant);
    }
}
