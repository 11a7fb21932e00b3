package io.github.questionlint.lint.goal.init;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A small bank to start from: a question of each type, in English, and for Chinese authors in both languages. */
final class NewBank {
    private static final List<String> QUESTIONS = List.of(
            "leap-day.%s.md",
            "shortest-month.%s.md", "thirty-days.%s.md", "is-leap-year.%s.md", "short.%s.questions.yaml");

    private NewBank() {}

    /**
     * Its files and what they are to hold.
     *
     * @param lang {@code en} or {@code zh}
     * @param name the name of the folder
     * @param today the day on which its questions count as reviewed
     */
    static Map<Path, String> files(Path folder, String lang, String name, LocalDate today) {
        Map<String, String> gaps = Map.of("id", id(name), "today", today.toString());
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(folder.resolve("question-bank.yaml"), Template.filled("new/question-bank." + lang + ".yaml", gaps));
        for (String edition : Stream.of(lang, "en").distinct().toList()) {
            for (String pattern : QUESTIONS) {
                String file = "questions/" + pattern.formatted(edition);
                files.put(folder.resolve(file), Template.filled("new/" + file, gaps));
            }
        }
        return files;
    }

    /** The name as a part of an id: small letters and digits, with hyphens between them. */
    private static String id(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "questions" : id;
    }
}
