package io.github.questionlint.read;

import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.source.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which files hold the answers of which others, by their paths: {@code quiz-answers.md} those of {@code quiz.md},
 * {@code answers/01.md} those of {@code questions/01.md}.
 */
final class AnswerFileNames {
    private static final Set<String> ANSWER = words("answer", "answer-file");
    private static final Set<String> QUESTION = words("question-file", "number");
    /** Words of scripts that have no spaces, which are parts of a token. */
    private static final Pattern ANSWER_WITHIN = within(ANSWER);

    private static final Pattern QUESTION_WITHIN = within(QUESTION);
    private static final Pattern CAMEL =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\d+");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private AnswerFileNames() {}

    private static Set<String> words(String... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> WordTable.of(kind).values().stream())
                .flatMap(List::stream)
                .filter(word -> word.indexOf(' ') < 0)
                .map(AnswerFileNames::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Pattern within(Set<String> words) {
        return Pattern.compile(words.stream()
                .filter(word -> word.charAt(0) > 0x2E80 && word.length() > 1)
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    private static String plain(String word) {
        return Folding.withoutMarks(Folding.lower(word));
    }

    /** A path as words, folder by folder. */
    private record Name(List<List<String>> parts) {
        static Name of(String path) {
            List<List<String>> parts = new ArrayList<>();
            for (String part : ENDING.matcher(path).replaceFirst("").split("/")) {
                List<String> tokens = new ArrayList<>();
                Matcher token = TOKEN.matcher(CAMEL.matcher(part).replaceAll(" "));
                while (token.find()) {
                    tokens.add(plain(token.group()));
                }
                parts.add(tokens);
            }
            return new Name(parts);
        }

        private Name without(Set<String> words, Pattern within) {
            return new Name(parts.stream()
                    .map(tokens -> tokens.stream()
                            .filter(token -> !words.contains(token))
                            .map(token -> within.matcher(token).replaceAll(""))
                            .filter(token -> !token.isEmpty())
                            .toList())
                    .toList());
        }

        Name answered() {
            return without(ANSWER, ANSWER_WITHIN);
        }

        Name bare() {
            return without(QUESTION, QUESTION_WITHIN);
        }

        String key() {
            return parts.stream()
                    .filter(tokens -> !tokens.isEmpty())
                    .map(tokens -> String.join(" ", tokens))
                    .collect(Collectors.joining("/"));
        }

        boolean hasNoName() {
            return parts.get(parts.size() - 1).isEmpty();
        }
    }

    /** Whether the name of a file, or of the folder around it, says that it holds answers and nothing else. */
    static boolean isNamed(String path) {
        Name name = Name.of(path);
        int last = name.parts().size() - 1;
        boolean both = name.parts().get(last).stream().anyMatch(QUESTION::contains)
                && name.parts().get(last).stream().anyMatch(token -> token.equals("and") || token.equals("with"));
        return !both && (has(name, last) || last > 0 && has(name, last - 1));
    }

    /** The words of a heading, without those that only say that answers or questions are below it. */
    static List<String> topic(String heading) {
        return Name.of(heading.replace('/', ' ').replace('.', ' '))
                .answered()
                .bare()
                .parts()
                .get(0);
    }

    private static boolean has(Name name, int part) {
        return name.parts().get(part).stream()
                .anyMatch(token ->
                        ANSWER.contains(token) || ANSWER_WITHIN.matcher(token).find());
    }

    /**
     * The file with the questions by the file with their answers. Each name is looked up once, however many are alike.
     *
     * @param answers the paths of files with answers
     * @param questions the paths of files with questions
     */
    static Map<String, String> pairs(List<String> answers, List<String> questions) {
        Map<String, List<String>> byName = new HashMap<>();
        Map<String, List<String>> byBareName = new HashMap<>();
        Map<String, List<String>> byFolder = new HashMap<>();
        for (String path : questions) {
            Name name = Name.of(path);
            add(byName, name.key(), path);
            add(byBareName, name.bare().key(), path);
            add(byFolder, folder(path), path);
        }
        Map<String, String> pairs = new TreeMap<>();
        for (String path : answers) {
            Name name = Name.of(path).answered();
            only(path, byName, name.key())
                    .or(() -> only(path, byBareName, name.bare().key()))
                    .or(() -> name.bare().hasNoName() ? only(path, byFolder, folder(path)) : Optional.empty())
                    .ifPresent(found -> pairs.put(path, found));
        }
        return pairs;
    }

    /** Keeps a path by a name, and by the name with its ending. */
    private static void add(Map<String, List<String>> paths, String name, String path) {
        paths.computeIfAbsent(name, key -> new ArrayList<>()).add(path);
        paths.computeIfAbsent(name + ending(path), key -> new ArrayList<>()).add(path);
    }

    private static String ending(String path) {
        return "\n" + path.substring(path.lastIndexOf('.') + 1);
    }

    /** The only other path of a name, or the only one with the same ending. */
    private static Optional<String> only(String path, Map<String, List<String>> paths, String name) {
        return single(path, paths.get(name)).or(() -> single(path, paths.get(name + ending(path))));
    }

    private static Optional<String> single(String path, @Nullable List<String> found) {
        List<String> others = found == null
                ? List.of()
                : found.stream().filter(other -> !other.equals(path)).limit(2).toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
