package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rules.shared.Address;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link to a place of a Markdown file of the bank.
 *
 * @param link the link
 * @param fragment the place, without percent signs that stand for other characters
 * @param page the file that it leads to
 * @param anchors the places of that file
 */
record AnchorLink(FileNode link, String fragment, QuestionFile page, Anchors anchors) {
    /** Fragments that browsers, forges and site generators handle themselves. */
    private static final Pattern OWN =
            Pattern.compile("(?i)top|[:/!?~].*|L\\d+.*|issuecomment-.*|user-content-.*|readme");

    /** Each such link of a bank. */
    static final BankView<AnchorLink> VIEW = BankView.of(AnchorLink.class, AnchorLink::all);

    /** The Markdown files of a bank by their paths, and the anchors of those that links lead to. */
    private record Pages(Map<String, QuestionFile> files, Map<String, Anchors> anchors) {

        Optional<AnchorLink> link(FileNode link) {
            String target = link.node().target();
            String path = BankPath.decoded(Address.path(target));
            String fragment = BankPath.decoded(Address.fragment(target));
            boolean here = path.isEmpty();
            if (fragment.isBlank() || OWN.matcher(fragment).matches() || !here && !Address.isRelative(target)) {
                return Optional.empty();
            }
            String from = link.file().path();
            String place = here ? from : BankPath.resolve(from, path).orElse("");
            return Optional.ofNullable(files.get(place))
                    .map(page -> new AnchorLink(
                            link, fragment, page, anchors.computeIfAbsent(place, name -> Anchors.of(page))));
        }
    }

    private static Stream<AnchorLink> all(BankViews views) {
        Pages pages = new Pages(new HashMap<>(), new HashMap<>());
        views.bank().files().stream()
                .filter(file -> file.markdown().isPresent())
                .forEach(file -> pages.files().put(file.path(), file));
        return views.of(FileNode.nodes(Kind.LINK))
                .filter(link -> link.file().markdown().isPresent())
                .filter(link -> link.node().target().indexOf('#') >= 0)
                .flatMap(link -> pages.link(link).stream());
    }
}
