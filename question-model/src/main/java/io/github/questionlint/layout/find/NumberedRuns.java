package io.github.questionlint.layout.find;

import io.github.questionlint.layout.choices.LetteredOptions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lines whose numbers go on, such as {@code 1> …} and {@code 2> …}, with other lines between them. */
final class NumberedRuns {
    private static final Pattern NUMBER =
            Pattern.compile("[*_\\s]{0,4}(\\d{1,3})\\s?(?:[.．)）>:：、\\]](?!\\d)|[-–]\\s)\\s*+[^\\s✅❌]");
    private static final String MARKS = "*_ \t\n\u000B\f\r";
    private static final int MOST_MARKS = 4;
    private static final int FEWEST = 5;
    /** As many are enough where choices are below them. */
    private static final int SEVERAL = 3;
    /** The most lines of a question with choices. */
    private static final int LONGEST = 8;

    private NumberedRuns() {}

    /** The indexes of the lines that belong to a run of at least five numbers, each greater by one than the one before. */
    static BitSet of(List<String> lines) {
        BitSet all = new BitSet();
        List<Integer> run = new ArrayList<>();
        int next = -1;
        for (int at = 0; at < lines.size(); at++) {
            int number = number(lines.get(at));
            if (number >= 0 && (number == next || number <= 1)) {
                if (number != next) {
                    keep(run, all);
                }
                run.add(at);
                next = number + 1;
            }
        }
        keep(run, all);
        return all;
    }

    /**
     * The indexes of the lines with a number, each greater than the one before, above the first of some choices: at least
     * three.
     */
    static BitSet aboveChoices(List<String> lines) {
        BitSet above = new BitSet();
        int last = -1;
        int title = -1;
        int greatest = -1;
        for (int at = 0; at < lines.size(); at++) {
            int number = number(lines.get(at));
            if (number > greatest) {
                title = at;
                last = number;
            } else if (title >= 0 && at - title <= LONGEST && LetteredOptions.opens(lines.get(at))) {
                above.set(title);
                greatest = last;
                title = -1;
            }
        }
        return above.cardinality() < SEVERAL ? new BitSet() : above;
    }

    private static int number(String line) {
        if (!mayBeNumbered(line)) {
            return -1;
        }
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : -1;
    }

    /** A quick test that avoids the slow one. */
    private static boolean mayBeNumbered(String line) {
        int at = 0;
        while (at < line.length() && at < MOST_MARKS && MARKS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    private static void keep(List<Integer> run, BitSet all) {
        if (run.size() >= FEWEST) {
            run.forEach(all::set);
        }
        run.clear();
    }
}
