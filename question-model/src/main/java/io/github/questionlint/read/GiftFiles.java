package io.github.questionlint.read;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.find.GiftLayout;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Decides which files may be GIFT, and hands them to the layouts. */
final class GiftFiles {

    private GiftFiles() {}

    /** Whether a file is named as GIFT, or is a text that may be GIFT. */
    static boolean isGift(String path) {
        return GiftLayout.isNamed(path) || path.endsWith(".txt");
    }

    /** Whether a file with such a name may hold questions, from its first characters. */
    static boolean mayHoldQuestions(String path, String begin) {
        return GiftLayout.isNamed(path) || GiftLayout.mayBe(begin);
    }

    /** A file of GIFT. */
    static Parsed parsed(SourceFile file, List<Problem> known) {
        Document document = Document.of(file, YamlNode.emptyMap(file.span(file.start(), file.start())));
        QuestionFile none = new QuestionFile(file, Optional.empty(), List.of(), List.of());
        return new Parsed(none, Optional.of(document), known);
    }
}
