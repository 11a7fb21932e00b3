package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.similarity.Cue;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import java.util.List;
import java.util.regex.Pattern;

final class ChoiceNegativeStem implements FileRule {
    private static final Cue NEGATIVE = ChoiceWords.cue("negative-stem");
    private static final Pattern EMPHASIS = Pattern.compile("[*_]|\\b(?:NOT|EXCEPT|CANNOT)\\b|N['’]T\\b");

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        Wording wording = new Wording(file.source());
        for (Question question : file.questions()) {
            List<Wording.Found> found = question.choices().isEmpty() ? List.of() : wording.inStem(question, NEGATIVE);
            if (!found.isEmpty()
                    && !EMPHASIS.matcher(found.get(0).match().group()).find()) {
                reporter.report(
                        found.get(0).span(),
                        "negative",
                        ChoiceText.quoted(found.get(0).match().group()));
            }
        }
    }
}
