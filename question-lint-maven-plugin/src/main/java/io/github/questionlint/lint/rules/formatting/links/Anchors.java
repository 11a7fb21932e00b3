package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The places of a page that a link can lead to: its headings under the names that GitHub gives them, and its own anchors. */
final class Anchors {
    private final Set<String> headings = new LinkedHashSet<>();
    private final Set<String> all = new HashSet<>();
    private final Map<String, String> alike = new HashMap<>();
    /** Spaces of headings that look like a plain one and make no hyphen, by the names of the headings. */
    private final Map<String, Integer> spaces = new HashMap<>();

    /** An id among the attributes of a heading, as in {@code {#id}} and {@code {: .note #id }}. */
    private static final Pattern ID = Pattern.compile("#([^\\s{}]+)");

    private Anchors() {}

    static Anchors of(QuestionFile file) {
        Anchors anchors = new Anchors();
        Map<String, Integer> seen = new HashMap<>();
        new FileViews(file)
                .of(FileNode.nodes(Kind.HEADING, Kind.HTML, Kind.HTML_BLOCK))
                .forEach(it -> {
                    if (it.node().kind() == Kind.HEADING) {
                        anchors.addHeading(it.node(), seen);
                    } else {
                        HtmlTags.of(file.source().text(), it.node()).forEach(anchors::add);
                    }
                });
        return anchors;
    }

    private void addHeading(Node heading, Map<String, Integer> seen) {
        String text = heading.visibleText();
        int custom = text.endsWith("}") ? text.lastIndexOf('{') : -1;
        if (custom >= 0) {
            ID.matcher(text.substring(custom))
                    .results()
                    .forEach(id -> all.add(id.group(1).toLowerCase(Locale.ROOT)));
            text = text.substring(0, custom).strip();
        }
        String slug = slug(text);
        String name = slug;
        while (!headings.add(name)) {
            name = slug + "-" + seen.merge(slug, 1, Integer::sum);
        }
        all.add(name);
        alike.putIfAbsent(letters(name), name);
        OptionalInt space = text.strip()
                .codePoints()
                .filter(c -> c != ' ' && Character.isSpaceChar(c))
                .findFirst();
        if (space.isPresent()) {
            spaces.put(name, space.getAsInt());
        }
    }

    /** The space of a heading that makes no hyphen in its name, though it looks like one that does. */
    Optional<Integer> space(String name) {
        return Optional.ofNullable(spaces.get(name));
    }

    private void add(HtmlTags.Tag tag) {
        for (String attribute : new String[] {"id", "name"}) {
            String value = tag.attribute(attribute);
            if (!value.isEmpty()) {
                all.add(value.toLowerCase(Locale.ROOT));
                alike.putIfAbsent(letters(value), value);
            }
        }
    }

    /**
     * The name that GitHub gives to a heading: in lower case, only letters, marks, digits, connectors, hyphens and
     * spaces, with each space as a hyphen.
     */
    static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        heading.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                slug.append('-');
            } else if (c == '-' || isWord(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.toString();
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isAlphabetic(c)
                || Character.isDigit(c)
                || type == Character.CONNECTOR_PUNCTUATION
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String letters(String name) {
        return slug(name).replace("-", "").replace("_", "");
    }

    /** Whether a link to a fragment arrives; upper and lower case are the same. */
    boolean has(String fragment) {
        return all.contains(fragment.toLowerCase(Locale.ROOT));
    }

    /** The place that a link was probably meant to lead to, by its own text or by the letters of its fragment. */
    Optional<String> meant(String fragment, String linkText) {
        String byText = slug(linkText);
        if (headings.contains(byText)) {
            return Optional.of(byText);
        }
        String letters = letters(fragment);
        return Optional.ofNullable(alike.get(letters))
                .or(() -> Optional.ofNullable(alike.get(withoutCount(letters))))
                .or(() -> Optional.ofNullable(alike.get(letters(linkText))));
    }

    /** Without the digit that tells equal headings apart; a number is a name itself, and 14 is not a second 1. */
    private static String withoutCount(String letters) {
        return letters.chars().allMatch(Character::isDigit) ? letters : letters.replaceFirst("\\d$", "");
    }
}
