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
        Set<Integer> spelled = spelled(words, names(words));
        return spelled.isEmpty() ? words : silenced(words, spelled);
    }

    /** The words that may be abbreviations, each once: a stem may repeat one hundreds of times. */
    public static Set<String> names(List<Word> words) {
        Set<String> names = new HashSet<>();
        for (Word word : words) {
            int length = word.text().length();
            if (length >= SHORTEST && length <= LONGEST && word.tells()) {
                names.add(word.text());
            }
        }
        return names;
    }

    /** The places, from 0, of the words that spell out one of some abbreviations. */
    public static Set<Integer> spelled(List<Word> words, Set<String> names) {
        Set<Integer> spelled = new HashSet<>();
        String initials = names.isEmpty() ? "" : initials(words);
        for (String name : names) {
            add(initials, name, spelled);
        }
        return spelled;
    }

    /** The first character of each word. */
    private static String initials(List<Word> words) {
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
