package io.github.questionlint.lint.rules.formatting.characters;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

final class Mojibake implements Rule<QuestionFile> {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The first bytes of a character in UTF-8, as Windows shows them: of Latin, of Greek and Cyrillic, of the rest. */
    private static final int FIRST = 0xC2;

    private static final int LAST = 0xF4;

    /** French puts it between a word and a closing quotation mark: part of a character only after these. */
    private static final char NO_BREAK = '\u00A0';

    private static final String LATIN = "\u00C2\u00C3\u00E2";

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        String text = source.text();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) >= FIRST && text.charAt(at) <= LAST ? runEnd(text, at) : at + 1;
            if (end > at + 1) {
                check(file, at, end, reporter);
            }
            at = end;
        }
    }

    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && text.charAt(end) >= 0x80
                && WINDOWS.newEncoder().canEncode(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static void check(QuestionFile file, int start, int end, Reporter reporter) {
        String run = file.source().text().substring(start, end);
        Optional<String> meant = meant(run);
        if (meant.isPresent() && Blocks.codeAt(file, start).isEmpty()) {
            reporter.report(Observation.at(file.source().span(start, end), "mojibake", run, meant.get())
                    .withFix(Safety.SUGGESTED, List.of(new Edit(start, end, meant.get())), "write", meant.get()));
        }
    }

    /** What the bytes of a text are in UTF-8; hardly any text that is correct as written is valid UTF-8 too. */
    private static Optional<String> meant(String run) {
        if (run.indexOf(NO_BREAK) >= 0 && LATIN.indexOf(run.charAt(0)) < 0) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(run.getBytes(WINDOWS));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
