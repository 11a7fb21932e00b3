package io.github.questionlint.lint.workspace;

import io.github.questionlint.model.Considered;
import io.github.questionlint.read.ParsedBank;
import io.github.questionlint.source.Characters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says why no question was found: what was looked at, and what each layout would have taken for questions.
 *
 * @param folder the folder of the bank
 * @param bank the bank without questions
 * @param messages the language of the sentences
 */
public record NoQuestions(Path folder, ParsedBank bank, GoalMessages messages) {
    private static final int MOST = 5;

    /** Several lines: the way out, the files by kind, and the likeliest layouts. */
    public String text() {
        List<String> lines = new ArrayList<>();
        int files = bank.looked().values().stream().mapToInt(Integer::intValue).sum();
        lines.add(messages.of("no-questions", folder, files));
        if (files > 0) {
            lines.add("  " + messages.of("no-questions.looked", kinds()));
        }
        int texts = bank.texts();
        if (texts > 0) {
            lines.add("  " + messages.of("no-questions.texts", texts));
        }
        List<String> about = bank.about();
        if (!about.isEmpty()) {
            String count = messages.count(about.size(), "file");
            lines.add("  " + messages.of("no-questions.about", count, Characters.shown(about.get(0))));
        }
        List<Considered> tried = bank.considered();
        tried.stream().limit(MOST).forEach(found -> lines.add("  " + line(found)));
        if (tried.isEmpty() && files > about.size()) {
            lines.add("  " + messages.of("no-questions.none"));
        }
        return String.join("\n", lines);
    }

    private String kinds() {
        return bank.looked().entrySet().stream()
                .map(kind -> kind.getValue() + " ." + Characters.shown(kind.getKey()))
                .collect(Collectors.joining(", "));
    }

    private String line(Considered found) {
        return messages.of(
                "no-questions.tried",
                found.summary(),
                found.titles(),
                messages.count(found.files(), "file"),
                found.asking(),
                found.choices());
    }
}
