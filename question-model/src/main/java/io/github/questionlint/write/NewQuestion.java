package io.github.questionlint.write;

import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question in one language, as a program makes it to write it down with {@link QuestionWriter}.
 *
 * @param id its permanent name
 * @param lang the language it is written in, as a BCP 47 tag
 * @param fields its further metadata by the name of the field, such as {@code topics}: text, numbers, truth values, lists
 *     and maps of them
 * @param parts its parts in Markdown, without their headings
 * @param choices the choices, in their order
 */
public record NewQuestion(
        String id, String lang, Map<String, Object> fields, Map<Role, String> parts, List<NewChoice> choices) {

    /** Keeps its own copies. */
    public NewQuestion {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        Map<Role, String> ordered = new EnumMap<>(Role.class);
        ordered.putAll(parts);
        parts = Collections.unmodifiableMap(ordered);
        choices = List.copyOf(choices);
    }

    /** Begins a question of a type; it is a draft until another status is set. */
    public static Builder of(String id, String lang, QuestionType type) {
        return new Builder(id, lang).field("type", type.key()).status(Status.DRAFT);
    }

    /** Collects what a question has; what is set twice counts as it was set last. */
    public static final class Builder {
        private final String id;
        private final String lang;
        private final Map<String, Object> fields = new LinkedHashMap<>();
        private final Map<Role, String> parts = new EnumMap<>(Role.class);
        private final List<NewChoice> choices = new ArrayList<>();

        private Builder(String id, String lang) {
            this.id = id;
            this.lang = lang;
        }

        /** The question in one sentence. */
        public Builder title(String title) {
            return field("title", title);
        }

        /** What it is about: ids of the vocabulary of the bank. */
        public Builder topics(String... topics) {
            return field("topics", List.of(topics));
        }

        /** How hard it is: {@code easy}, {@code medium} or {@code hard}. */
        public Builder difficulty(String difficulty) {
            return field("difficulty", difficulty);
        }

        /** Where in its life it is. */
        public Builder status(Status status) {
            return field("status", status.key());
        }

        /**
         * Any field of docs/format.md.
         *
         * @param value a text, a number, a truth value, or a list or map of them
         */
        public Builder field(String name, Object value) {
            fields.put(name, value);
            return this;
        }

        /** A part in Markdown, such as the answer. */
        public Builder part(Role role, String markdown) {
            parts.put(role, markdown);
            return this;
        }

        /** The next choice. */
        public Builder choice(String text, boolean correct) {
            return choice(text, correct, "");
        }

        /** The next choice, with the reason why it is right or wrong. */
        public Builder choice(String text, boolean correct, String explanation) {
            return choice(new NewChoice(text, correct, explanation, ""));
        }

        /** The next choice, with a weight. */
        public Builder choice(NewChoice choice) {
            choices.add(choice);
            return this;
        }

        /** The question. */
        public NewQuestion build() {
            return new NewQuestion(id, lang, fields, parts, choices);
        }
    }
}
