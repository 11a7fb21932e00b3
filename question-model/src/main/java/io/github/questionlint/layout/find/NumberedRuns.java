package io.github.questionlint.layout.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lines whose numbers go on, such as {@code 1> …} and {@code 2> …}, with other lines between them. */
final class NumberedRuns {
    private static final Pattern NUMBER =
            Pattern.compile("[*_\\s]{0,4}(\\d{1,3})\\s?(?:[.．)）>:：、\\]](?!\\d)|[-–]\\s)\\s*\\S");
    private static final int FEWEST = 5;

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

    private static int number(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : -1;
    }

    private static void keep(List<Integer> run, BitSet all) {
        if (run.size() >= FEWEST) {
            run.forEach(all::set);
        }
        run.clear();
    }
}
