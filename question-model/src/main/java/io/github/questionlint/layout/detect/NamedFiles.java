package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import java.util.List;

/**
 * Files whose names may be questions. Pages have names such as "how-to-install", too: something else must say that they hold
 * questions, and no field may hold a title.
 */
final class NamedFiles {
    private static final List<String> TITLES = List.of("title", "question", "stem", "prompt");

    private NamedFiles() {}

    /** What remains of the files. */
    static List<LayoutScore> only(List<LayoutScore> scores) {
        return scores.stream()
                .map(score -> score.only((range, item) -> !isTitled(score.document())
                        && (item.score() == 1
                                || !item.answer().isEmpty()
                                || score.document().isNamedForQuestions())))
                .toList();
    }

    private static boolean isTitled(Document document) {
        return TITLES.stream()
                .anyMatch(name ->
                        document.fields().get(name).filter(YamlNode::isScalar).isPresent());
    }
}
