package io.github.questionlint.read;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.layout.words.Numbering;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Suggestion;
import io.github.questionlint.source.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which heading opens which section, in all languages at once; the word lists of the package. */
public final class SectionNames {
    private static final Pattern ROLE = Pattern.compile("<!--\\s*role:\\s*([A-Za-z-]+)\\s*-->");
    /** Chinese in traditional letters, also by a region that writes them. */
    private static final Pattern TRADITIONAL = Pattern.compile("zh-(?:Hant|TW|HK|MO)\\b");

    private static final Pattern NO_LETTERS = Pattern.compile("[\\p{So}\\p{Sk}\\p{Cf}\\uFE00-\\uFE0F]");
    private static final WordLists LISTS = WordLists.beside(SectionNames.class);
    private static final Map<String, Role> BUILT_IN = builtIn();

    private final Map<String, Role> roles = new HashMap<>(BUILT_IN);

    /** The names of a bank: the built-in ones, and those that its manifest adds. */
    SectionNames(Optional<Manifest> manifest) {
        manifest.map(Manifest::sections)
                .ifPresent(more -> more.forEach((key, names) -> role(key)
                        .ifPresent(role -> names.stream()
                                .map(Text::value)
                                .forEach(name -> roles.putIfAbsent(folded(name), role)))));
    }

    /**
     * The heading that a writer gives a part.
     *
     * @param lang the language of the question; in one without names of its own, the heading is English
     */
    public static String heading(Role role, String lang) {
        Map<String, List<String>> names = LISTS.groups(role.key());
        String near = TRADITIONAL.matcher(lang).lookingAt() ? "zh-Hant" : lang.replaceFirst("-.*", "");
        return Stream.of(near, near.replaceFirst("-.*", ""), "en")
                .flatMap(known -> names.getOrDefault(known, List.of()).stream())
                .findFirst()
                .orElseThrow();
    }

    /** The section that a heading opens: by a comment {@code <!-- role: answer -->} in it, or by its words. */
    Optional<Role> of(Node heading) {
        Optional<Role> marked = heading.all(Node.Kind.HTML)
                .map(html -> ROLE.matcher(html.text()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(matcher -> role(matcher.group(1)));
        return marked.or(() -> Optional.ofNullable(roles.get(folded(heading.visibleText()))));
    }

    /** The known name that a heading misspells. */
    Optional<String> suggestion(Node heading) {
        return Suggestion.of(folded(heading.visibleText()), roles.keySet());
    }

    private static Optional<Role> role(String key) {
        String wanted = key.replace("-", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(role -> role.key().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /** Without case, emoji, numbering, a final colon and double spaces; Chinese without any spaces. */
    private static String folded(String heading) {
        String text = NO_LETTERS.matcher(Folding.lower(heading)).replaceAll("").strip();
        text = withoutColon(Numbering.withoutSectionNumber(text));
        boolean han = text.codePoints().anyMatch(Characters::isHan);
        return han ? Folding.singleSpaces(text).replace(" ", "") : Folding.singleSpaces(text);
    }

    private static String withoutColon(String text) {
        int end = text.length();
        while (end > 0 && ":：".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end).stripTrailing();
    }

    private static Map<String, Role> builtIn() {
        Map<String, Role> roles = new HashMap<>();
        for (String key : LISTS.names()) {
            Role role = role(key).orElseThrow();
            LISTS.list(key).forEach(name -> roles.put(folded(name), role));
        }
        return Map.copyOf(roles);
    }
}
