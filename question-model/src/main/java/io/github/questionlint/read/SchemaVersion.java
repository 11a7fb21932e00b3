package io.github.questionlint.read;

import io.github.questionlint.source.Problem;
import io.github.questionlint.source.YamlNode;
import java.util.function.Consumer;

/** Whether a file was written for a later version of the schema than this one, whose meaning nobody here can know. */
final class SchemaVersion {
    private static final int CURRENT = 1;

    private SchemaVersion() {}

    static void check(YamlNode root, Consumer<Problem> problems) {
        root.get("schemaVersion")
                .filter(version -> version.text().value().matches("[0-9]{1,6}"))
                .filter(version -> Integer.parseInt(version.text().value()) > CURRENT)
                .ifPresent(version -> problems.accept(Problem.of(
                        "schema-version",
                        "later",
                        version.span(),
                        version.text().value(),
                        CURRENT)));
    }
}
