package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Address;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

final class FileMissing implements Rule<FileLink> {
    /** What a template has in place of an address. */
    private static final Set<String> BLANKS = Set.of("url", "link", "href", "path", "target");

    @Override
    public View<FileLink> view() {
        return FileLink.VIEW;
    }

    @Override
    public void check(FileLink link, Reporter reporter) {
        String target = link.target();
        String kind = link.node().kind() == Kind.IMAGE ? "picture" : "link";
        if (Address.isLocal(target)) {
            reporter.report(link.span(), "local-" + kind, target);
        } else if (Address.isRelative(target)
                && !BLANKS.contains(target.toLowerCase(Locale.ROOT))
                && !link.files().has(link.source().path(), target)) {
            reporter.report(observation(link, kind));
        }
    }

    private static Observation observation(FileLink link, String kind) {
        String target = link.target();
        if (target.startsWith("www.") || target.contains("：//")) {
            String meant = target.startsWith("www.") ? "https://" + target : target.replace("：//", "://");
            return at(link, "scheme", meant);
        }
        if (FileLink.isBracketed(target)) {
            return at(link, "scheme", target.substring(1, target.length() - 1));
        }
        return link.files()
                .meant(link.source().path(), target)
                .map(meant -> at(link, meant.messageId(), meant.target()))
                .orElseGet(() -> alone(link, kind));
    }

    private static Observation alone(FileLink link, String kind) {
        Observation seen = Observation.at(link.span(), kind, Excerpt.of(link.target()));
        String missing = link.files().missing(link.source().path(), link.target());
        if (missing.endsWith("/")) {
            return seen.dueTo("folder", missing);
        }
        String folder = missing.substring(0, missing.lastIndexOf('/') + 1);
        return kind.equals("picture")
                ? seen.dueTo("pictures", folder.isEmpty() ? "./" : folder)
                : seen.dueTo("file", missing);
    }

    private static Observation at(FileLink link, String messageId, String meant) {
        String target = link.target();
        Observation seen = Observation.at(link.span(), messageId, target, meant);
        int start = link.source().text().lastIndexOf(target, link.node().end());
        // The same path in other case, or with backslashes, is the same file.
        boolean sure = messageId.equals("letters") || messageId.equals("backslash");
        return start < link.node().start()
                ? seen
                : seen.withFix(
                        sure ? Safety.SAFE : Safety.SUGGESTED,
                        List.of(new Edit(start, start + target.length(), meant)),
                        "write",
                        meant);
    }
}
