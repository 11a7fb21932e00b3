package io.github.questionlint.lint.similarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that spell out an abbreviation which stands beside them, as in "RBAC (role based access control)". */
final class Abbreviations {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private Abbreviations() {}

    /** The words, with those that spell one out as words that tell nothing. */
    static List<Word> without(List<Word> words) {
        Set<String> names = words.stream().filter(Word::tells).map(Word::text).collect(Collectors.toSet());
        Set<Integer> spelled = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder initials = new StringBuilder();
            for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
                initials.append(words.get(at).text().charAt(0));
                if (initials.length() >= SHORTEST && names.contains(initials.toString())) {
                    add(from, at, spelled);
                }
            }
        }
        return spelled.isEmpty() ? words : silenced(words, spelled);
    }

    private static void add(int from, int to, Set<Integer> spelled) {
        for (int at = from; at <= to; at++) {
            spelled.add(at);
        }
    }

    private static List<Word> silenced(List<Word> words, Set<Integer> spelled) {
        List<Word> silenced = new ArrayList<>(words);
        for (int at : spelled) {
            Word word = words.get(at);
            silenced.set(at, new Word(word.text(), word.stem(), Word.Kind.STOP));
        }
        return silenced;
    }
}
