package io.github.questionlint.layout.detect;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.find.ItemGroups;
import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.model.Fields;
import java.util.ArrayList;
import java.util.List;

/**
 * A layout that is tried on a bank.
 *
 * @param summary a name in a few words
 * @param settings its settings, as YAML
 * @param spec the same, read
 */
record LayoutGuess(String summary, String settings, LayoutSpec spec) {
    private static final List<String> TITLE_KEYS = List.of("question", "stem", "prompt", "title");

    static LayoutGuess of(String summary, String settings) {
        YamlNode entry = Yaml.own("layout", settings);
        return new LayoutGuess(summary, settings, LayoutSpec.of(new Fields(entry, List.of())));
    }

    /** The same with more settings. */
    LayoutGuess with(String more, String lines) {
        return of(summary + more, settings + lines);
    }

    /** Every layout that is tried; always the same values. */
    static List<LayoutGuess> all() {
        return All.GUESSES;
    }

    /** Made when it is needed first. */
    private static final class All {
        private static final List<LayoutGuess> GUESSES = made();
    }

    private static List<LayoutGuess> made() {
        List<LayoutGuess> all = new ArrayList<>();
        for (String key : TITLE_KEYS) {
            all.add(of("file with title in " + key, "layout: file\ntitleKey: " + key + "\n"));
        }
        all.add(of(
                "numbered headings",
                "layout: heading\nlevels: [2, 3, 4]\nleafOnly: true\npattern: '^\\W*\\d+\\.\\d+'\n"));
        all.add(of("file with its name as title", "layout: file\nfileName: true\n"));
        for (int level = 1; level <= 6; level++) {
            all.add(of("heading level " + level, "layout: heading\nlevels: [" + level + "]\n"));
        }
        all.add(of("details", "layout: details\n"));
        all.add(of("bold line", "layout: bold\n"));
        all.add(of("list item", "layout: listItem\ndepth: 1\n"));
        all.add(of("list item below topics", "layout: listItem\ndepth: " + ItemGroups.DEPTH + "\n"));
        all.add(of("article", "layout: article\n"));
        all.add(of("table", "layout: table\n"));
        all.add(of("block quote", "layout: quote\n"));
        return List.copyOf(all);
    }

    /** Whether a question is a details element. */
    boolean isDetails() {
        return spec.layout() == Layout.DETAILS;
    }

    /** Whether it may be tried on a document: items of items are questions only where the outer ones name groups of them. */
    boolean suits(Document document) {
        boolean nested = spec.layout() == Layout.LIST_ITEM && spec.levels().contains(ItemGroups.DEPTH);
        return !nested || ItemGroups.are(document);
    }

    /** Whether the form alone makes a title a question. */
    boolean isCertain() {
        return isDetails()
                || spec.titleKey().filter(key -> !key.equals("title")).isPresent();
    }
}
