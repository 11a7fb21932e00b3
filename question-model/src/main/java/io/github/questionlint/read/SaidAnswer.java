package io.github.questionlint.read;

import io.github.questionlint.layout.document.ApartAnswer;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.List;

/** An answer of a file of answers as a part of the question that it belongs to. */
final class SaidAnswer {

    private SaidAnswer() {}

    /**
     * The part.
     *
     * @param file the file that holds the answer
     */
    static Section of(ApartAnswer said, SourceFile file) {
        List<Node> blocks = said.blocks();
        if (blocks.isEmpty()) {
            return new Section(Role.ANSWER, said.place(), new Text(said.text(), said.place()), blocks);
        }
        int start = blocks.get(0).start();
        int end = blocks.get(blocks.size() - 1).end();
        Text text = new Text(file.text().substring(start, end).strip(), file.span(start, end));
        return new Section(Role.ANSWER, said.place(), text, blocks);
    }
}
