package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Characters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The things that two editions of a text have in common in all languages.
 *
 * @param counts the number of things of each kind, by the id of the message about them
 * @param code the inline code, by its text
 * @param numbers the numbers, by their value
 * @param words the words of the text, for numbers written in letters
 */
record EditionStructure(
        Map<String, Long> counts, Map<String, Node> code, Map<String, Node> numbers, Set<String> words) {
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\$[^$]++\\$\\$|\\$(?![\\s$])[^$\\n]*+(?<!\\s)\\$(?![0-9])");
    private static final Pattern WORD = Pattern.compile("[a-z]++|\\p{IsHan}");
    private static final String GAP = "\uFFFC";

    static EditionStructure of(Section section) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("fences", count(section, Node.Kind.FENCED_CODE));
        counts.put("images", count(section, Node.Kind.IMAGE));
        counts.put("tables", count(section, Node.Kind.TABLE));
        counts.put("rows", count(section, Node.Kind.ROW));
        counts.put("items", count(section, Node.Kind.ITEM));
        counts.put(
                "formulas",
                section.blocks().stream().mapToLong(EditionStructure::formulas).sum());
        Map<String, Node> code = new LinkedHashMap<>();
        Map<String, Node> numbers = new LinkedHashMap<>();
        Set<String> words = new HashSet<>();
        section.nodes().forEach(node -> {
            if (node.kind() == Node.Kind.CODE && node.text().codePoints().noneMatch(Characters::isHan)) {
                code.putIfAbsent(node.text().strip(), node);
            }
            if (node.kind() == Node.Kind.TEXT || node.kind() == Node.Kind.CODE || node.isCodeBlock()) {
                Numerals.in(node.text()).forEach(number -> numbers.putIfAbsent(number, node));
                WORD.matcher(node.text().toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
            }
        });
        return new EditionStructure(counts, code, numbers, words);
    }

    /** The number of things of a kind. */
    long count(String thing) {
        return counts.getOrDefault(thing, 0L);
    }

    private static long count(Section section, Node.Kind kind) {
        return section.nodes().filter(node -> node.kind() == kind).count();
    }

    /**
     * Counts the formulas. Each block with text is searched alone, so that the dollar signs of two prices in two
     * blocks are no formula.
     */
    private static long formulas(Node node) {
        boolean holdsText = node.children().stream().anyMatch(Node::isInline);
        if (!holdsText) {
            return node.children().stream()
                    .mapToLong(EditionStructure::formulas)
                    .sum();
        }
        StringBuilder text = new StringBuilder();
        node.stream()
                .forEach(part -> text.append(
                        switch (part.kind()) {
                            case TEXT -> part.text();
                            case LINE_BREAK -> " ";
                            case CODE -> GAP;
                            default -> "";
                        }));
        return FORMULA.matcher(text).results().count();
    }

    /**
     * Whether this text has a number, in digits or in letters.
     *
     * @param number the number in digits
     */
    boolean tells(String number) {
        return numbers.containsKey(number) || Numerals.words(number).stream().anyMatch(words::contains);
    }
}
