package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.MaskedText;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of a file that may contain formulas.
 *
 * @param source the text of the file
 * @param sections the sections of its questions, in order
 * @param dollars the texts with a dollar sign; empty if they are not wanted
 * @param backslashes the texts with a backslash; empty if they are not wanted
 */
record MathFile(SourceFile source, List<Section> sections, List<MaskedText> dollars, List<MaskedText> backslashes) {

    /**
     * Each file.
     *
     * @param strict whether the texts with a dollar or a backslash are wanted
     */
    record Each(boolean strict) implements FileView<MathFile> {
        @Override
        public Class<MathFile> type() {
            return MathFile.class;
        }

        @Override
        public Stream<MathFile> of(FileViews views) {
            List<Section> sections = views.of(View.QUESTION)
                    .flatMap(question -> question.sections().values().stream())
                    .toList();
            return Stream.of(new MathFile(views.file().source(), sections, texts(views, '$'), texts(views, '\\')));
        }

        private List<MaskedText> texts(FileViews views, char mark) {
            return strict ? views.of(MaskedText.with(mark)).toList() : List.of();
        }
    }
}
