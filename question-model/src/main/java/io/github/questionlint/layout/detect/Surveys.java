package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.choices.TaskOptions;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.spec.OptionsLocator.Form;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.model.Choice.Mark;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Surveys ask readers about themselves, and nothing they say is right or wrong. A file is one if its name or title says so,
 * a good part of its titles address the reader, and nothing tells an answer. An interview asks "you" too, but is called
 * otherwise.
 */
final class Surveys {
    private static final Pattern READER = Pattern.compile("(?iU)(?<![\\p{IsLatin}\\p{IsCyrillic}])"
            + WordTable.anyOf("reader") + "(?![\\p{IsLatin}\\p{IsCyrillic}])");
    private static final double SOME = 0.3;
    private static final int SAMPLE = 300;

    private Surveys() {}

    /** Whether a good part of some titles address the reader. */
    static boolean askReader(List<String> titles) {
        long asking = titles.stream()
                .limit(SAMPLE)
                .filter(title -> READER.matcher(title).find())
                .count();
        return asking > 0 && asking >= Math.min(SAMPLE, titles.size()) * SOME;
    }

    /** What a layout finds outside of surveys. */
    static List<LayoutScore> without(List<LayoutScore> scores) {
        return scores.stream().filter(score -> !isSurvey(score)).toList();
    }

    private static boolean isSurvey(LayoutScore score) {
        return score.evidence().stream().anyMatch(item -> item.form() == Form.TASK_LIST)
                && score.evidence().stream().noneMatch(Surveys::isAnswered)
                && score.document().isNamedForSurvey()
                && !score.document().hasAnswerSections()
                && askReader(score.found().stream()
                        .map(range -> range.title().value())
                        .toList())
                && score.found().stream().noneMatch(range -> isTicked(score.document(), range));
    }

    private static boolean isAnswered(TitleEvidence item) {
        return !item.answer().isEmpty() || !item.summary().isEmpty() || item.form() == Form.LETTERED;
    }

    private static boolean isTicked(Document document, QuestionRange range) {
        return TaskOptions.marks(document, document.blocks(range.bodyStart(), range.end()))
                .contains(Mark.CORRECT);
    }
}
