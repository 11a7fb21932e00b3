package io.github.questionlint.schema;

import io.github.questionlint.data.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A published JSON Schema.
 *
 * @param name its file name without the ending, such as {@code question-bank-1}
 * @param title what it describes
 * @param shape what it requires
 */
public record SchemaDocument(String name, String title, Shape shape) {
    private static final String BASE = "https://questionlint.github.io/question-lint/schema/";

    /** The two published drafts: many editors know none after draft-07. */
    public enum Draft {
        /** The newest draft. */
        DRAFT_2020_12("https://json-schema.org/draft/2020-12/schema", ""),
        /** The draft that SchemaStore recommends. */
        DRAFT_07("http://json-schema.org/draft-07/schema#", "draft-07/");

        private final String uri;
        private final String folder;

        Draft(String uri, String folder) {
            this.uri = uri;
            this.folder = folder;
        }
    }

    /** The path of the file below the folder of all schemas. */
    public String path(Draft draft) {
        return draft.folder + name + ".schema.json";
    }

    /** Where the schema is published, which is also its {@code $id}. */
    public String uri(Draft draft) {
        return BASE + path(draft);
    }

    /** The text of the file. */
    public String json(Draft draft) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", draft.uri);
        schema.put("$id", uri(draft));
        schema.put("title", title);
        schema.putAll(shape.jsonSchema());
        return Json.pretty(schema);
    }
}
