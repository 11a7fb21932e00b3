package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Section;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An image without a description.
 *
 * @param image the image
 * @param declarable whether its question could describe it where it declares its assets
 */
record SilentImage(FileNode image, boolean declarable) {
    /** Each of a file; where a question of the file has no metadata, images without a destination are left out. */
    static final FileView<SilentImage> VIEW = FileView.of(SilentImage.class, SilentImage::all);

    private static Stream<SilentImage> all(FileViews views) {
        boolean declarable = views.file().questions().stream().allMatch(Question::hasMetadata);
        return declarable
                ? views.of(AskedQuestion.VIEW).flatMap(SilentImage::ofQuestion)
                : views.of(FileNode.nodes(Node.Kind.IMAGE))
                        .filter(image ->
                                isSilent(image.node()) && !image.node().target().isBlank())
                        .map(image -> new SilentImage(image, false));
    }

    private static Stream<SilentImage> ofQuestion(AskedQuestion asked) {
        Set<String> told = told(asked.question());
        return nodes(asked.question())
                .filter(SilentImage::isSilent)
                .filter(image -> !told.contains(path(asked.question(), image.target())))
                .map(image -> new SilentImage(new FileNode(asked.file(), image), true));
    }

    private static boolean isSilent(Node node) {
        return node.kind() == Node.Kind.IMAGE && node.visibleText().isBlank();
    }

    /** The images whose declaration says what they show. */
    private static Set<String> told(Question question) {
        return question.fields().maps("assets").stream()
                .filter(asset -> asset.text("alt").isPresent())
                .flatMap(asset -> asset.text("path").stream())
                .map(asset -> path(question, asset.value()))
                .collect(Collectors.toSet());
    }

    private static String path(Question question, String target) {
        return BankPath.resolve(question.path(), BankPath.decoded(target)).orElse(target);
    }

    /** In the list layout the choices are not part of a section's text. */
    private static Stream<Node> nodes(Question question) {
        Stream<Node> sections = question.sections().values().stream().flatMap(Section::nodes);
        boolean list = question.format().equals(Question.LIST);
        Stream<Node> choices = question.choices().stream()
                .filter(choice -> list)
                .flatMap(choice -> choice.blocks().stream())
                .flatMap(Node::stream);
        return Stream.concat(sections, choices);
    }
}
