package io.github.questionlint.read;

import com.google.re2j.Pattern;
import io.github.questionlint.layout.document.AskingLines;
import io.github.questionlint.layout.words.QuestionHints;
import io.github.questionlint.layout.words.WordTable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides cheaply which files of data may hold questions: most of those in a repository are settings. */
final class DataFiles {
    private static final Set<String> ENDINGS = Set.of("json", "jsonl", "ndjson", "yaml", "yml", "csv", "tsv");
    private static final int BEGIN = 1 << 16;
    private static final int FEWEST = 3;
    private static final Pattern SETTINGS =
            Pattern.compile("(?i)(?:.*/)?(?:\\..*|(?:package|package-lock|composer|tsconfig.*"
                    + "|.*\\.schema|docker-compose.*|mkdocs|_config|pubspec|openapi|swagger|question-lint.*|manifest|renovate"
                    + "|lerna|nx|angular|firebase|vercel|netlify|pnpm-lock|bundle|action|appveyor|codecov|crowdin"
                    + "|.*\\.config)\\.(?:json|ya?ml))");
    /** What the path of a table of cards says, which may hold neither a header nor a question mark. */
    private static final Pattern CARDS = Pattern.compile(
            "(?i).*(?:card|anki|deck|quiz|question|trivia|faq|frage|pregunta|pergunta|domand|pytani|karti)"
                    + "[^/]*\\.(?:csv|tsv)");

    /** Names of fields that hardly anything but questions has, in lower case. */
    private static final Set<String> QUESTION = Stream.concat(
                    Stream.of("question", "questions", "questiontext", "question_text", "stem"),
                    WordTable.of("field-stem").entrySet().stream()
                            .filter(names -> !names.getKey().equals("en"))
                            .flatMap(names -> names.getValue().stream()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST =
            QUESTION.stream().mapToInt(String::length).max().orElse(0);

    private DataFiles() {}

    /** Whether a text of YAML or JSON surely holds questions in fields. */
    static boolean isBank(String text) {
        int found = 0;
        int end = Math.min(text.length(), BEGIN);
        for (int at = text.indexOf(':'); at >= 0 && at < end && found < FEWEST; at = text.indexOf(':', at + 1)) {
            found += name(text, at).isEmpty() ? 0 : 1;
        }
        return found == FEWEST;
    }

    /** The name of a question in front of a colon, in quotes or at the start of a line; empty without one. */
    private static String name(String text, int colon) {
        int end = colon;
        while (end > 0 && colon - end < LONGEST && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        end -= end > 0 && isQuote(text.charAt(end - 1)) ? 1 : 0;
        int start = end;
        while (start > 0 && end - start <= LONGEST && "\t\r\n\"'".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < end && " -".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        return QUESTION.contains(name) && isFirst(text, start) ? name : "";
    }

    /** Whether a name is in quotes, or the first one of its line. */
    private static boolean isFirst(String text, int start) {
        int at = start;
        if (at > 0 && isQuote(text.charAt(at - 1))) {
            return true;
        }
        while (at > 0 && " \t-".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    static boolean isData(String path) {
        return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1)) || GiftFiles.isGift(path);
    }

    /** Whether the path of a file allows questions; files in a folder such as {@code .github} have none. */
    static boolean mayHoldQuestions(String path) {
        return isData(path)
                && !path.startsWith(".")
                && !path.contains("/.")
                && !SETTINGS.matcher(path).matches();
    }

    private static String begin(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
        return new String(
                bytes, 0, Math.min(bytes.length, BEGIN), wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    /** Whether the first bytes of a file surely hold questions in fields. */
    static boolean isBank(byte[] bytes) {
        return isBank(begin(bytes));
    }

    /** How many of the first lines of a plain text ask something, where so many do that it seems to hold questions. */
    static Optional<Integer> asking(String path, byte[] bytes) {
        boolean named = path.endsWith(".txt") && !UnreadFiles.isAbout(path);
        return Optional.of(AskingLines.of(named ? begin(bytes) : ""))
                .filter(AskingLines::seemQuestions)
                .map(AskingLines::asking);
    }

    /** Whether the path or the first bytes of a file hint at questions. */
    static boolean mayHoldQuestions(String path, byte[] bytes) {
        if (GiftFiles.isGift(path)) {
            return GiftFiles.mayHoldQuestions(path, begin(bytes));
        }
        return CARDS.matcher(path).matches() || QuestionHints.in(begin(bytes)) || AnswerFileNames.isNamed(path);
    }
}
