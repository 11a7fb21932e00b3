package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Alphabet;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.markdown.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which alphabets have their first letter in front of a line: a quick test that avoids slow ones. */
public final class Openings {
    private static final String MARKS = "[\\s>*_+(（\\[【-]{0,12}";
    private static final Pattern FIRST = Pattern.compile("(?imU)^" + MARKS + "(?:(" + any(Alphabet::first)
            + ")(?:[.)）、．：:*_】\\]]|[ \\t][-–—][ \\t]|(?<=[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}])[ \\t\\u3000])|("
            + any(Alphabet::firstEnclosed) + "))");
    /** The names of alphabets by a spelling of their first letter. */
    private static final Map<String, List<String>> NAMES = new HashMap<>();

    static {
        Alphabet.all()
                .forEach((name, alphabet) -> alphabet.firstSpellings()
                        .forEach(first -> NAMES.computeIfAbsent(first, unused -> new ArrayList<>())
                                .add(name)));
        // What looks like a Latin A may stand for one.
        List.of("cyrillic", "greek")
                .forEach(name -> Alphabet.of(name)
                        .firstSpellings()
                        .forEach(first ->
                                Objects.requireNonNull(NAMES.get(first)).add("latin")));
    }

    private Openings() {}

    private static String any(Function<Alphabet, String> part) {
        return Alphabet.all().values().stream().map(part).collect(Collectors.joining("|"));
    }

    /** The names of the alphabets that may have choices among some blocks, in a fixed order. */
    public static List<String> of(Document document, List<Node> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        Matcher first = FIRST.matcher(document.file().text())
                .region(blocks.get(0).start(), blocks.get(blocks.size() - 1).end());
        while (first.find()) {
            String written = first.group(1) == null ? first.group(2) : first.group(1);
            found.addAll(NAMES.getOrDefault(Alphabet.folded(written), List.of()));
        }
        return found.isEmpty()
                ? List.of()
                : Alphabet.all().keySet().stream().filter(found::contains).toList();
    }

    /** Whether a line starts like a first choice with a letter that is usual anywhere. */
    static boolean at(String line) {
        return FIRST.matcher(line).lookingAt();
    }
}
