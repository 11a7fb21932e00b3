package io.github.questionlint.read;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses a file of a later version of the schema, whose fields may mean something else. */
final class SchemaVersion {
    private static final int CURRENT = 1;
    private static final Set<String> UNREAD = Set.of("yaml-invalid", "front-matter-missing");

    private SchemaVersion() {}

    /** Reports that the file is too new, or else whatever does not fit. */
    static void check(ObjectShape shape, YamlNode root, Span place, Consumer<Problem> problems) {
        check(root, problems, () -> shape.check(root, "", place, problems));
    }

    /** Reports that the file is too new, or else does a check of its own. */
    static void check(YamlNode root, Consumer<Problem> problems, Runnable check) {
        Optional<YamlNode> later = root.get("schemaVersion")
                .filter(version -> version.text().value().matches("[0-9]{1,6}"))
                .filter(version -> Integer.parseInt(version.text().value()) > CURRENT);
        later.ifPresentOrElse(
                version -> problems.accept(Problem.of(
                        "schema-version-unknown",
                        "later",
                        version.span(),
                        version.text().value(),
                        CURRENT)),
                check);
    }

    /** Drops reports of missing fields for a file that could not be read to its end: the fields may be there. */
    static void forgetMissing(List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> UNREAD.contains(problem.rule()))) {
            problems.removeIf(problem -> problem.rule().equals("field-missing"));
        }
    }
}
