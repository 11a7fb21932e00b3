package io.github.questionlint.lint.fix;

import io.github.questionlint.markdown.FrontMatter;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Pair;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file holds, without places, by aspect: two snapshots are compared to prove that a fix is harmless.
 */
final class Snapshot {
    private final Map<Aspect, List<String>> parts = new EnumMap<>(Aspect.class);
    /** What could not be read, by kind. */
    private final Map<String, Long> problems;

    private Snapshot(QuestionFile file) {
        this.problems = file.problems().stream()
                .collect(Collectors.groupingBy(it -> it.rule() + "." + it.messageId(), Collectors.counting()));
        for (Aspect aspect : Aspect.values()) {
            parts.put(aspect, new ArrayList<>());
        }
        NodeSnapshot nodes = new NodeSnapshot(file.source().text(), (aspect, part) -> add(aspect, part));
        blocks(file).forEach(nodes::add);
        nodes.finish();
        file.markdown()
                .flatMap(markdown -> markdown.frontMatter())
                .ifPresent(front -> add(Aspect.FIELDS, frontMatter(file, front)));
        file.questions().forEach(this::question);
    }

    static Snapshot of(QuestionFile file) {
        return new Snapshot(file);
    }

    private static Stream<Node> blocks(QuestionFile file) {
        return file.markdown()
                .map(markdown -> Stream.of(markdown.root()))
                .orElseGet(() -> file.questions().stream().flatMap(Snapshot::blocks));
    }

    private static Stream<Node> blocks(Question question) {
        return Stream.concat(
                question.sections().values().stream().flatMap(section -> section.blocks().stream()),
                question.choices().stream().flatMap(choice -> choice.blocks().stream()));
    }

    private static String frontMatter(QuestionFile file, FrontMatter front) {
        return file.source().text().substring(0, front.body());
    }

    private void question(Question question) {
        String title = NodeSnapshot.words(question.title().value());
        String id = question.id().map(Text::value).orElse("");
        // The language of any other question is guessed from its words.
        String lang = question.hasMetadata() ? question.lang() : "";
        add(Aspect.QUESTIONS, String.join("|", question.format(), id, lang, title));
        add(Aspect.QUESTIONS, question.type() + " " + question.sections().keySet());
        question.sections()
                .forEach((role, section) -> add(Aspect.PARTS, role + "|" + NodeSnapshot.words(section.blocks())));
        question.pairs().forEach(pair -> add(Aspect.CHOICES, title + "|" + pair(pair)));
        question.order().forEach(step -> add(Aspect.CHOICES, title + "|" + NodeSnapshot.words(step.blocks())));
        question.choices().forEach(choice -> add(Aspect.CHOICES, title + "|" + choice(choice)));
        if (question.format().equals(Question.LIST)) {
            add(Aspect.FIELDS, FieldSnapshot.of(question.fields().own()));
        }
    }

    private static String pair(Pair pair) {
        return NodeSnapshot.words(pair.prompt().blocks())
                + "->"
                + NodeSnapshot.words(pair.match().blocks());
    }

    private static String choice(Choice choice) {
        String label = choice.label().map(Text::value).orElse("");
        String weight = choice.weight().map(String::valueOf).orElse("");
        return choice.mark() + weight + "|" + label + "|" + NodeSnapshot.words(choice.blocks());
    }

    private void add(Aspect aspect, String part) {
        parts(aspect).add(part);
    }

    private List<String> parts(Aspect aspect) {
        return parts.computeIfAbsent(aspect, it -> new ArrayList<>());
    }

    /**
     * The first aspect that is not as it was, though it should be. Where a file that could be read no longer can, as
     * where a plain YAML value is made to start with a backtick, these are its fields.
     *
     * @param after the snapshot of the same file after a fix
     * @param changes what the fix may change
     * @param safe whether a fix may never reduce what {@link Aspect} says a safe fix must keep
     */
    Optional<Aspect> harm(Snapshot after, Set<Aspect> changes, boolean safe) {
        if (after.problems.entrySet().stream().anyMatch(it -> it.getValue() > problems.getOrDefault(it.getKey(), 0L))) {
            return Optional.of(Aspect.FIELDS);
        }
        for (Aspect aspect : Aspect.values()) {
            List<String> was = parts(aspect);
            List<String> is = after.parts(aspect);
            boolean fewer = safe && aspect.isPrecious() && is.size() < was.size();
            if (fewer || !changes.contains(aspect) && !was.equals(is)) {
                return Optional.of(aspect);
            }
        }
        return Optional.empty();
    }
}
