package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.FieldNames;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Blocks of YAML or JSON in a page of Markdown with the fields of a choice question, as generators of courses take
 * them. They are shown as code elsewhere, and no layout reads them.
 */
public final class DataBlocks {
    private static final Set<String> LANGUAGES = Set.of("yaml", "yml", "json");
    private static final int LONGEST = 40;

    private DataBlocks() {}

    /** Those of a document, in its order. */
    public static List<Node> of(Document document) {
        if (document.isData() || document.file().text().indexOf(':') < 0) {
            return List.of();
        }
        return document.markdown()
                .root()
                .all(Kind.FENCED_CODE)
                .filter(DataBlocks::isQuestion)
                .toList();
    }

    private static boolean isQuestion(Node block) {
        String language = block.target().strip().toLowerCase(Locale.ROOT).split("[\\s{]", 2)[0];
        if (!LANGUAGES.contains(language)) {
            return false;
        }
        Set<String> names = block.text().lines().map(DataBlocks::name).collect(Collectors.toSet());
        return has(names, "stem") && has(names, "options") && (has(names, "key") || has(names, "answer"));
    }

    private static boolean has(Set<String> names, String kind) {
        return names.stream().anyMatch(name -> FieldNames.isKnown(name, "field-" + kind));
    }

    /** The field that a line opens; empty where it opens none. */
    private static String name(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 || colon > LONGEST ? "" : line.substring(0, colon);
        return name.replaceAll("[\\s\"'{\\[-]", "");
    }
}
