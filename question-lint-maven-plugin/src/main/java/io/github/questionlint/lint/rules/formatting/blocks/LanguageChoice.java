package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.lint.rules.shared.Program;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Code with the language that it should be in.
 *
 * @param source the text of its file
 * @param blocks the blocks of code; at least one
 * @param asked the language that the question asks for; empty where any language will do
 */
record LanguageChoice(SourceFile source, List<Node> blocks, Optional<Text> asked) {
    /** Each fenced block of code, and each solution whose question asks for a language. */
    static final FileView<LanguageChoice> VIEW = FileView.of(
            LanguageChoice.class,
            views -> Stream.concat(
                    fences(views), views.of(AskedQuestion.VIEW).flatMap(asked -> solution(asked).stream())));

    private static Stream<LanguageChoice> fences(FileViews views) {
        return views.of(FileNode.blocks(Kind.FENCED_CODE))
                .filter(code -> !views.file().questions().isEmpty())
                .map(code -> new LanguageChoice(code.source(), List.of(code.node()), Optional.empty()));
    }

    private static Optional<LanguageChoice> solution(AskedQuestion it) {
        Optional<Text> asked = it.question().fields().map("code").flatMap(code -> code.text("language"));
        return asked.isEmpty()
                ? Optional.empty()
                : Program.in(it.question(), Role.ANSWER)
                        .map(program -> new LanguageChoice(it.source(), program.blocks(), asked));
    }

    /** The first block. */
    Node first() {
        return blocks.get(0);
    }

    /** The line that opens the first block. */
    Span opening() {
        int line = source.lineAt(first().start());
        return source.span(first().start(), Math.max(first().start(), source.lineEnd(line)));
    }
}
