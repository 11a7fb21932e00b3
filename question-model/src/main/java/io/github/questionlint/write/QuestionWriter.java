package io.github.questionlint.write;

import io.github.questionlint.markdown.LoweredHeadings;
import io.github.questionlint.model.Role;
import io.github.questionlint.read.Contracts;
import io.github.questionlint.read.SectionNames;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes questions in our own format, a file each.
 *
 * <pre>{@code
 * NewQuestion question = NewQuestion.of("what-is-a-token", "en", QuestionType.OPEN)
 *         .title("What is a token?").topics("text").difficulty("easy")
 *         .part(Role.ANSWER, "A piece of text that a model reads at once.").build();
 * QuestionWriter.write(Path.of("questions"), question);
 * }</pre>
 */
public final class QuestionWriter {
    /** The headings above are those of the parts. */
    private static final int HIGHEST = 3;

    private QuestionWriter() {}

    /** The name of the file of a question: its id, its language and {@code .md}. */
    public static String fileName(NewQuestion question) {
        return question.id() + "." + question.lang() + ".md";
    }

    /**
     * Writes a question into a folder of a bank, also over the file that it was in.
     *
     * @return the file
     * @throws IllegalArgumentException if what would be written does not read back as this question; the message has the
     *     first of the {@link #faults}, and nothing is written
     * @throws IOException if the file cannot be written
     */
    public static Path write(Path folder, NewQuestion question) throws IOException {
        List<String> faults = faults(question);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(fileName(question) + ": " + faults.get(0));
        }
        OutputFiles.below(folder).write(fileName(question), text(question));
        return folder.resolve(fileName(question));
    }

    /**
     * Why a question would not read back as it is: fields that are missing or wrong, an end that a part does not have.
     *
     * @return a sentence each, in English; empty if nothing is wrong
     */
    public static List<String> faults(NewQuestion question) {
        return ReadBack.faults(question, fileName(question), text(question));
    }

    /**
     * The text of the file. Headings in parts become headings of level 3 and below; nothing else is changed or checked.
     *
     * @throws IllegalArgumentException if a field has no name of docs/format.md, or its value is none of YAML
     */
    public static String text(NewQuestion question) {
        StringBuilder text = new StringBuilder("---\n");
        fields(question)
                .forEach((name, value) -> text.append(name)
                        .append(": ")
                        .append(name.equals("title") ? "|-\n  " + value : FlowYaml.of(value))
                        .append('\n'));
        text.append("---\n");
        for (Role role : Role.values()) {
            String part = role == Role.CHOICES ? ChoiceText.of(question.choices()) : part(question, role);
            if (!part.isBlank()) {
                text.append(role == Role.QUESTION ? "" : "\n## " + SectionNames.heading(role, question.lang()) + "\n")
                        .append('\n')
                        .append(part)
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** A part as it is written: blank lines around it are left out, the indent of its first line is not. */
    static String part(NewQuestion question, Role role) {
        String text = question.parts().getOrDefault(role, "").stripTrailing();
        int blank = text.length() - text.stripLeading().length();
        return LoweredHeadings.of(text.substring(text.lastIndexOf('\n', blank) + 1), HIGHEST);
    }

    /** In the order of the schema. */
    private static Map<String, Object> fields(NewQuestion question) {
        Map<String, Object> given = new LinkedHashMap<>(question.fields());
        given.put("id", question.id());
        given.put("lang", question.lang());
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : Contracts.frontMatter().names()) {
            Object value = given.remove(name);
            if (value != null) {
                fields.put(name, value);
            }
        }
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("no field of a question: " + String.join(", ", given.keySet()));
        }
        return fields;
    }
}
