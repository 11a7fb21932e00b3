package io.github.questionlint.lint;

import io.github.questionlint.markdown.FrontMatter;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A comment that its author takes for a suppression, but that silences nothing: one for question-lint in another form,
 * or one for another linter that names a rule of question-lint.
 *
 * @param span the place of the comment
 * @param words its first words, without signs
 * @param inYaml whether it begins with {@code #}
 */
record Lookalike(Span span, List<String> words, boolean inYaml) {
    private static final String OURS = "questionlint";

    /** What linters call to be silent; each is a part of a word such as {@code markdownlint-disable-next-line}. */
    private static final Set<String> SILENCE =
            Set.of("disable", "ignore", "skip", "off", "suppress", "noqa", "nolint", "exclude", "allow");

    private static final Set<String> SPEAK = Set.of("enable", "restore");
    private static final List<String> VERBS = List.of("disable", "ignore", "suppress", "enable");

    /** The most characters of a comment that are looked at. */
    private static final int LONGEST = 300;

    /**
     * The comments of a file that look like suppressions and are none.
     *
     * @param rules the names of the rules that run
     */
    static Set<Lookalike> of(QuestionFile file, Set<String> rules) {
        SourceFile source = file.source();
        Set<Lookalike> found = new LinkedHashSet<>();
        int yamlEnd = yamlEnd(file);
        if (yamlEnd == 0 && !source.text().contains("<!--")) {
            return found;
        }
        Suppression.places(file, line -> line.indexOf('#') >= 0).forEach(place -> {
            String text = source.text().substring(place[0], place[1]);
            boolean inYaml = place[0] < yamlEnd;
            for (int[] comment : inYaml ? inLine(text) : inHtml(text)) {
                Span span = source.span(place[0] + comment[0], place[0] + comment[1]);
                Lookalike candidate = new Lookalike(span, words(text, comment), inYaml);
                if (candidate.isMeant(rules) && !Suppression.isOne(text, comment[0], comment[1])) {
                    found.add(candidate);
                }
            }
        });
        return found;
    }

    /** Where the YAML at the head of a file ends; all of a file is YAML that has no Markdown. */
    private static int yamlEnd(QuestionFile file) {
        return file.markdown()
                .map(markdown -> markdown.frontMatter().map(FrontMatter::end).orElse(0))
                .orElse(file.source().text().length());
    }

    /** The comment of a line of YAML, which begins the line or follows white space. */
    private static List<int[]> inLine(String line) {
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            if (at == 0 || Character.isWhitespace(line.charAt(at - 1))) {
                return List.of(new int[] {at, line.length()});
            }
        }
        return List.of();
    }

    private static List<int[]> inHtml(String html) {
        List<int[]> comments = new ArrayList<>();
        int start = html.indexOf("<!--");
        while (start >= 0) {
            int close = html.indexOf("-->", start + 4);
            int end = close < 0 ? html.length() : close + 3;
            comments.add(new int[] {start, end});
            start = html.indexOf("<!--", end);
        }
        return comments;
    }

    private static List<String> words(String text, int[] comment) {
        String begin = text.substring(comment[0], Math.min(comment[1], comment[0] + LONGEST));
        List<String> words = Arrays.stream(
                        begin.replace("<!--", " ").replace("-->", " ").split("[\\s#,:=(){}\"'`]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() > 1 && Folding.name(words.get(0) + words.get(1)).equals(OURS)) {
            List<String> joined = new ArrayList<>(words.subList(1, words.size()));
            joined.set(0, OURS);
            return joined;
        }
        return words;
    }

    private boolean isMeant(Set<String> rules) {
        if (words.isEmpty()) {
            return false;
        }
        String first = words.get(0);
        if (!isOurs(first)) {
            return isLinter(first) && words.stream().skip(1).anyMatch(rules::contains);
        }
        String second = words.size() > 1 ? words.get(1) : "";
        return asks(first)
                || asks(second)
                || Suggestion.of(second, VERBS).isPresent()
                || rules.contains(second)
                || meant(second, rules).isPresent();
    }

    private static boolean isOurs(String word) {
        return Folding.name(word).startsWith(OURS)
                || Suggestion.of(word, List.of(OURS)).isPresent();
    }

    private static boolean isLinter(String word) {
        return asks(word) || word.equalsIgnoreCase("vale") || parts(word).anyMatch(part -> part.endsWith("lint"));
    }

    private static boolean asks(String word) {
        return parts(word).anyMatch(part -> SILENCE.contains(part) || SPEAK.contains(part));
    }

    private static Stream<String> parts(String word) {
        return Arrays.stream(word.toLowerCase(Locale.ROOT).split("[-_]"));
    }

    /** The rule that is meant by a word; only names of several parts are taken for one. */
    private static Optional<String> meant(String word, Set<String> rules) {
        return word.indexOf('-') > 0 || word.indexOf('_') > 0 ? Suggestion.of(word, rules) : Optional.empty();
    }

    /** What is wrong with it, and what to write instead. */
    Problem problem(Set<String> rules) {
        if (words.stream().limit(2).flatMap(Lookalike::parts).anyMatch(SPEAK::contains)) {
            return Problem.of("suppression-unknown", "speaking", span);
        }
        String rule = words.stream()
                .skip(1)
                .filter(rules::contains)
                .findFirst()
                .or(() -> words.stream()
                        .skip(1)
                        .flatMap(word -> meant(word, rules).stream())
                        .findFirst())
                .orElse("RULE");
        String text = "question-lint ignore " + rule + ": REASON";
        return Problem.of("suppression-unknown", "form", span, inYaml ? "# " + text : "<!-- " + text + " -->");
    }
}
