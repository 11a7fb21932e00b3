package io.github.questionlint.read;

import io.github.questionlint.layout.document.QuestionHints;
import io.github.questionlint.layout.document.WordTable;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** Names of fields that hardly anything but questions has, with quotes or at the start of a line. */
    private static final Pattern QUESTION = Pattern.compile("(?imU)(?:\"|'|^[ \\t-]*)(?:question(?:s|_?text)?|stem|"
            + WordTable.of("field-stem").entrySet().stream()
                    .filter(names -> !names.getKey().equals("en"))
                    .flatMap(names -> names.getValue().stream())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")[\"']?[ \\t]*:");

    private DataFiles() {}

    /** Whether a text of YAML or JSON surely holds questions in fields. */
    static boolean isBank(String text) {
        return QUESTION.matcher(text.substring(0, Math.min(text.length(), BEGIN)))
                        .results()
                        .limit(FEWEST)
                        .count()
                == FEWEST;
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

    /** Whether the path or the first bytes of a file hint at questions. */
    static boolean mayHoldQuestions(String path, byte[] bytes) {
        if (GiftFiles.isGift(path)) {
            return GiftFiles.mayHoldQuestions(path, begin(bytes));
        }
        return CARDS.matcher(path).matches() || QuestionHints.in(begin(bytes));
    }
}
