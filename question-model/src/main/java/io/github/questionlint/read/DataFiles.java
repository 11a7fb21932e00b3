package io.github.questionlint.read;

import io.github.questionlint.layout.find.DataLayout;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells cheaply which files of YAML and JSON may hold questions: most of those in a repository are settings. */
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

    /** Whether a file by its name may hold questions; what stands in a folder such as {@code .github} does not. */
    static boolean mayHoldQuestions(String path) {
        return isData(path)
                && !path.startsWith(".")
                && !path.contains("/.")
                && !SETTINGS.matcher(path).matches();
    }

    /** Whether a file by its first bytes may hold questions: it names a field as questions do. */
    static boolean mayHoldQuestions(byte[] bytes) {
        return DataLayout.namesQuestions(new String(bytes, 0, Math.min(bytes.length, BEGIN), StandardCharsets.UTF_8));
    }
}
