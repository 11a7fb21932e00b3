package io.github.questionlint.read;

import io.github.questionlint.layout.find.DataLayout;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Decides cheaply which YAML and JSON files may hold questions: most of those in a repository are settings. */
final class DataFiles {
    private static final int BEGIN = 1 << 16;
    private static final Pattern SETTINGS =
            Pattern.compile("(?i)(?:.*/)?(?:\\..*|(?:package|package-lock|composer|tsconfig.*"
                    + "|.*\\.schema|docker-compose.*|mkdocs|_config|pubspec|openapi|swagger|question-lint.*|manifest|renovate"
                    + "|lerna|nx|angular|firebase|vercel|netlify|pnpm-lock|bundle|action|appveyor|codecov|crowdin"
                    + "|.*\\.config)\\.(?:json|ya?ml))");

    private DataFiles() {}

    static boolean isData(String path) {
        return path.endsWith(".json") || path.endsWith(".yaml") || path.endsWith(".yml");
    }

    /** Whether the path of a file allows questions; files in a folder such as {@code .github} have none. */
    static boolean mayHoldQuestions(String path) {
        return isData(path)
                && !path.startsWith(".")
                && !path.contains("/.")
                && !SETTINGS.matcher(path).matches();
    }

    /** Whether the first bytes of a file name a field of questions. */
    static boolean mayHoldQuestions(byte[] bytes) {
        return DataLayout.namesQuestions(new String(bytes, 0, Math.min(bytes.length, BEGIN), StandardCharsets.UTF_8));
    }
}
