package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Fences;
import io.github.questionlint.layout.document.InnerDocument;
import io.github.questionlint.layout.parts.QuizQuestion;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** A question is an element such as {@code <quiz>}, or a component of MDX such as {@code <MultipleChoice>}. */
public final class QuizLayout {
    private static final List<String> TAGS = List.of("quiz ", "quiz>", "spoiler>", "solution>", "reveal>");
    private static final List<String> FLAGS = List.of("correct", "right", "answer");

    private QuizLayout() {}

    /** The questions of a document, in its order; what is wrong with them goes to {@code problems}. */
    public static List<Question> questions(Document document, LayoutSpec spec, Consumer<Problem> problems) {
        if (document.isData() || !mayHold(document.file().text())) {
            return List.of();
        }
        Fences fences = new Fences(document.file());
        List<Question> found = new ArrayList<>();
        for (QuizBlock block : QuizBlock.of(document.file(), fences)) {
            Document inner = InnerDocument.of(document, block.contentStart(), block.contentEnd());
            QuizQuestion.of(inner, spec, document.lang(), block.start(), block.end(), problems)
                    .ifPresent(found::add);
        }
        found.addAll(new ComponentQuestions(document, spec, fences).read());
        found.sort(Comparator.comparing(Question::span));
        return found;
    }

    /** A quick test that reads every character once: the tags, or an attribute such as {@code isCorrect}. */
    private static boolean mayHold(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > '<') {
                continue; // as most are: a letter
            }
            if (c == '<' && opens(text, at + 1) || (c == ' ' || c <= '\r' && c >= '\t') && isFlag(text, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String text, int at) {
        for (String tag : TAGS) {
            if (text.regionMatches(true, at, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a flag may start with a character, also with the "is" in front of it; a capital i may have a dot. */
    private static boolean mayBeFlag(char c) {
        int lower = c | ' ';
        return lower == 'i' || lower == 'c' || lower == 'r' || lower == 'a' || c == '\u0130';
    }

    private static boolean isFlag(String text, int start) {
        if (start == text.length() || !mayBeFlag(text.charAt(start))) {
            return false;
        }
        int at = start;
        if (text.regionMatches(true, at, "is", 0, 2)) {
            at += text.startsWith("_", at + 2) ? 3 : 2;
        }
        for (String flag : FLAGS) {
            int end = at + flag.length();
            if (end < text.length()
                    && text.regionMatches(true, at, flag, 0, flag.length())
                    && " \t\n\u000b\f\r>={".indexOf(text.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
