package io.github.questionlint.read;

import io.github.questionlint.data.DataText;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.gift.GiftLayout;
import io.github.questionlint.layout.words.FieldNames;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Decides which files may be GIFT or another text of questions, and hands them to the layouts. */
final class GiftFiles {

    private GiftFiles() {}

    /** Whether a file is named as GIFT, or is a text that may be GIFT or hold records. */
    static boolean isGift(String path) {
        return GiftLayout.isNamed(path) || path.endsWith(".txt");
    }

    /** Whether a file with such a name may hold questions, from its first characters. */
    static boolean mayHoldQuestions(String path, String begin) {
        return GiftLayout.isNamed(path) || GiftLayout.mayBe(begin) || DataText.mayBeRecords(begin);
    }

    /** A file of GIFT, or a text whose questions are records of data. */
    static Parsed parsed(SourceFile file, List<Problem> known, Limits limits) {
        Optional<YamlNode> records = GiftLayout.isNamed(file.path())
                ? Optional.empty()
                : DataText.records(file, limits, FieldNames::isKnown);
        YamlNode root = records.orElseGet(() -> YamlNode.emptyMap(file.span(file.start(), file.start())));
        Document document = Document.of(file, root);
        QuestionFile none = new QuestionFile(file, Optional.empty(), List.of(), List.of());
        return new Parsed(none, Optional.of(document), known);
    }
}
