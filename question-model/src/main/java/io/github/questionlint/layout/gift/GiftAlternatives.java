package io.github.questionlint.layout.gift;

import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Divides what is within braces into its answers. Moodle starts one at each sign without a backslash; a sign that
 * cannot be meant so, as in {@code a == b}, is read as text and reported.
 */
final class GiftAlternatives {
    private final SourceFile file;
    private final String text;
    private final int start;
    private final int end;
    private final Consumer<Problem> problems;
    private final List<Integer> signs = new ArrayList<>();
    private boolean inLines;
    private int lastText = -2;

    private GiftAlternatives(SourceFile file, int start, int end, Consumer<Problem> problems) {
        this.file = file;
        this.text = file.text();
        this.start = start;
        this.end = end;
        this.problems = problems;
    }

    /** The answers between two offsets; what is before the first sign is one without a sign. */
    static List<GiftAlternative> of(SourceFile file, int start, int end, Consumer<Problem> problems) {
        return new GiftAlternatives(file, start, end, problems).read();
    }

    private List<GiftAlternative> read() {
        List<Integer> all = new ArrayList<>();
        GiftSource.scan(file, start, end, at -> {
            if (text.charAt(at) == '=' || text.charAt(at) == '~') {
                all.add(at);
            }
            return true;
        });
        inLines = all.stream().filter(this::startsLine).count() > 1;
        all.forEach(this::take);
        List<GiftAlternative> found = new ArrayList<>();
        int first = GiftSource.skipComments(file, start, end);
        if (first < end && (signs.isEmpty() || first < signs.get(0))) {
            found.add(alternative(' ', first, first, signs.isEmpty() ? end : signs.get(0)));
        }
        for (int at = 0; at < signs.size(); at++) {
            int sign = signs.get(at);
            int limit = at + 1 < signs.size() ? signs.get(at + 1) : end;
            found.add(alternative(text.charAt(sign), sign, sign + 1, limit));
        }
        return found;
    }

    private void take(int sign) {
        boolean again = sign == lastText + 1;
        if (isSign(sign)) {
            signs.add(sign);
            return;
        }
        lastText = sign;
        if (!again) {
            String shown = text.substring(sign, sign + 1);
            problems.accept(Problem.of("gift-invalid", "sign", file.span(sign, sign + 1), shown));
        }
    }

    private boolean isSign(int at) {
        if (signs.isEmpty() && GiftSource.skipComments(file, start, end) == at || startsLine(at)) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = at + 1 < end ? text.charAt(at + 1) : ' ';
        boolean apart = Character.isWhitespace(before);
        if (text.charAt(at) == '~') {
            return !inLines || apart;
        }
        boolean operator = "=<>!\"'+-*/|:".indexOf(before) >= 0 || "=\"'>".indexOf(after) >= 0;
        boolean between = apart && Character.isWhitespace(after);
        return !operator && !between && !inTag(at) && (!inLines || apart);
    }

    /** Whether a tag of HTML is open at an offset of a line. */
    private boolean inTag(int at) {
        int from = Math.max(file.lineStart(file.lineAt(at)), at - 200);
        String before = text.substring(from, at);
        int tag = before.lastIndexOf('<');
        return tag > before.lastIndexOf('>') && tag + 1 < before.length() && Character.isLetter(before.charAt(tag + 1));
    }

    private boolean startsLine(int at) {
        int line = Math.max(start, file.lineStart(file.lineAt(at)));
        int before = at;
        while (before > line && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '\t')) {
            before--;
        }
        return before == line;
    }

    private GiftAlternative alternative(char sign, int from, int content, int limit) {
        int at = Math.min(limit, skipSpace(content, limit));
        GiftWeight weight = GiftWeight.at(text, at, limit);
        int hash = GiftSource.find(file, weight.end(), limit, "#");
        OptionalInt feedback = hash < 0 ? OptionalInt.empty() : OptionalInt.of(hash + 1);
        return new GiftAlternative(sign, from, weight, weight.end(), hash < 0 ? limit : hash, feedback, limit);
    }

    private int skipSpace(int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
