package io.github.questionlint.lint.similarity.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that spell out an abbreviation beside them, as in "RBAC (role based access control)". */
public final class Abbreviations {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private Abbreviations() {}

    /** The words, with those that spell one out as words without meaning. */
    public static List<Word> without(List<Word> words) {
        String initials = initials(words);
        Set<Integer> spelled = new HashSet<>();
        for (Word word : words) {
            String name = word.text();
            if (word.tells() && name.length() >= SHORTEST && name.length() <= LONGEST) {
                add(initials, name, spelled);
            }
        }
        return spelled.isEmpty() ? words : silenced(words, spelled);
    }

    /** The first character of each word. */
    public static String initials(List<Word> words) {
        StringBuilder initials = new StringBuilder(words.size());
        words.forEach(word -> initials.append(word.text().charAt(0)));
        return initials.toString();
    }

    private static void add(String initials, String name, Set<Integer> spelled) {
        for (int from = initials.indexOf(name); from >= 0; from = initials.indexOf(name, from + 1)) {
            for (int at = from; at < from + name.length(); at++) {
                spelled.add(at);
            }
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
