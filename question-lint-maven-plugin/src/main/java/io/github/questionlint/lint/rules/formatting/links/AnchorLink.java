package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rules.shared.Address;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            Pattern.compile("(?i)top|[:/!?~].*|L\\d.*|issuecomment-.*|user-content-.*|readme");

    /** Each such link of a bank. */
    static final BankView<AnchorLink> VIEW = BankView.of(AnchorLink.class, AnchorLink::all);

    /** The Markdown files of a bank by their paths, and the anchors of those that links lead to. */
    private record Pages(Map<String, QuestionFile> files, Map<String, Anchors> anchors, Set<String> ids) {

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
                    .filter(page ->
                            !here || !ids.contains(fragment) || page.questions().size() > 1)
                    .map(page -> new AnchorLink(
                            link, fragment, page, anchors.computeIfAbsent(place, name -> Anchors.of(page))));
        }
    }

    /** The id in the front matter of a file; a program that makes one page of many files makes it an anchor. */
    private static Optional<String> id(QuestionFile file) {
        return file.markdown()
                .flatMap(Markdown::frontMatter)
                .flatMap(yaml -> file.source()
                        .text()
                        .substring(yaml.start(), yaml.end())
                        .lines()
                        .filter(line -> line.startsWith("id:"))
                        .map(line -> Folding.trimmed(line.substring("id:".length()), c -> " \t\"'".indexOf(c) >= 0))
                        .findFirst());
    }

    private static Stream<AnchorLink> all(BankViews views) {
        Pages pages = new Pages(new HashMap<>(), new HashMap<>(), new HashSet<>());
        views.bank().files().stream()
                .filter(file -> file.markdown().isPresent())
                .forEach(file -> {
                    pages.files().put(file.path(), file);
                    id(file).ifPresent(pages.ids()::add);
                });
        return views.of(FileNode.nodes(Kind.LINK))
                .filter(link -> link.file().markdown().isPresent())
                .filter(link -> link.node().target().indexOf('#') >= 0)
                .flatMap(link -> pages.link(link).stream());
    }
}
