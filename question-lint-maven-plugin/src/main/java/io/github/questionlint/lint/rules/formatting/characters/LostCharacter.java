package io.github.questionlint.lint.rules.formatting.characters;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first character of a line, outside of code, that an earlier conversion replaced by U+FFFD.
 *
 * @param place the replacement
 * @param around the replacement with the characters before it
 */
record LostCharacter(Span place, String around) {
    /** The lost characters of a bank, but for files that the reader could not decode: that is reported already. */
    static final BankView<LostCharacter> VIEW = BankView.of(LostCharacter.class, LostCharacter::in);

    private static final char REPLACEMENT = '\uFFFD';

    private static final int CONTEXT = 10;

    private static Stream<LostCharacter> in(BankViews views) {
        QuestionBank bank = views.bank();
        Set<String> undecoded = Stream.concat(
                        bank.problems().stream(), bank.files().stream().flatMap(file -> file.problems().stream()))
                .filter(problem -> problem.rule().equals("encoding-invalid"))
                .map(problem -> problem.span().path())
                .collect(Collectors.toSet());
        return bank.files().stream()
                .filter(file -> !undecoded.contains(file.path()))
                .flatMap(file -> in(file).stream());
    }

    private static List<LostCharacter> in(QuestionFile file) {
        List<LostCharacter> found = new ArrayList<>();
        SourceFile source = file.source();
        int at = source.text().indexOf(REPLACEMENT);
        while (at >= 0) {
            int line = source.lineAt(at);
            if (Blocks.codeAt(file, at).isEmpty()) {
                String around = source.text().substring(Math.max(source.lineStart(line), at - CONTEXT), at + 1);
                found.add(new LostCharacter(source.span(at, at + 1), around));
            }
            at = source.text().indexOf(REPLACEMENT, Math.max(at + 1, source.lineEnd(line)));
        }
        return found;
    }
}
