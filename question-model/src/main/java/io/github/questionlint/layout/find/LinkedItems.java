package io.github.questionlint.layout.find;

import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the list items that are questions although they only link and ask nothing, as "[Levels of isolation](…)": most
 * other items that link ask, and this one goes to the folder where most of these go, or nowhere yet.
 */
final class LinkedItems {
    private static final int SEVERAL = 5;
    private static final double MOST = 0.6;

    /** The folder of most links that ask; without one, no item is a question for its link. */
    private final String folder;

    private final boolean known;

    /** Looks at the lists that are in nothing else. */
    LinkedItems(Node root) {
        List<Node> links = root.children().stream()
                .filter(block -> block.kind() == Kind.LIST)
                .flatMap(list -> list.children().stream())
                .filter(item -> !item.children().isEmpty())
                .map(item -> item.children().get(0))
                .filter(Links::isLink)
                .toList();
        List<Node> asking = links.stream()
                .filter(link -> QuestionWords.score(link.visibleText()) > 0)
                .toList();
        Map<String, Long> folders = asking.stream()
                .map(LinkedItems::target)
                .filter(target -> target.indexOf('/') >= 0)
                .map(LinkedItems::folder)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        this.known = asking.size() >= SEVERAL && asking.size() >= links.size() * MOST;
        this.folder = folders.entrySet().stream()
                .filter(entry -> entry.getValue() * 3 > asking.size())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Whether the first paragraph of an item is a question for what it links to. */
    boolean contains(Node paragraph) {
        String target = known && Links.isLink(paragraph) ? target(paragraph) : "-";
        return target.isEmpty() || !folder.isEmpty() && folder(target).equals(folder);
    }

    /** The target of the first link of a block; a hyphen without one. */
    private static String target(Node block) {
        return block.all(Kind.LINK).findFirst().map(Node::target).orElse("-");
    }

    private static String folder(String target) {
        return target.substring(0, target.lastIndexOf('/') + 1);
    }
}
