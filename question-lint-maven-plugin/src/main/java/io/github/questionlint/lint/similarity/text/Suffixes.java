package io.github.questionlint.lint.similarity.text;

/**
 * Removes the inflection of an English word: steps 1a, 1b and 1c of M. F. Porter, "An algorithm for suffix stripping",
 * 1980. The later steps would join words such as "generic" and "general".
 */
final class Suffixes {
    private static final int SHORTEST = 4;

    private Suffixes() {}

    /** The stem of a word in lower case; of a word with other letters than a to z, the endings of its script are taken off. */
    static String without(String word) {
        if (!isLatin(word)) {
            return Endings.without(word);
        }
        if (word.length() < SHORTEST) {
            return word;
        }
        return withoutY(withoutTense(withoutPlural(word)));
    }

    private static boolean isLatin(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) < 'a' || word.charAt(at) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutTense(String word) {
        if (word.endsWith("eed")) {
            return word;
        }
        String stem = word.endsWith("ed") ? cut(word, 2) : word.endsWith("ing") ? cut(word, 3) : word;
        boolean tense = stem.length() < word.length() && stem.length() > 2 && hasVowel(stem);
        return tense ? restored(stem) : word.endsWith("e") && word.length() > SHORTEST ? cut(word, 1) : word;
    }

    /** Turns "hopp" (from "hopping") into "hop". */
    private static String restored(String stem) {
        int last = stem.length() - 1;
        char c = stem.charAt(last);
        boolean twice = c == stem.charAt(last - 1) && "lsz".indexOf(c) < 0 && !isVowel(c);
        return twice || c == 'e' ? cut(stem, 1) : stem;
    }

    private static String withoutY(String word) {
        int last = word.length() - 1;
        return word.charAt(last) == 'y' && !isVowel(word.charAt(last - 1)) ? cut(word, 1) + "i" : word;
    }

    private static String cut(String word, int chars) {
        return word.substring(0, word.length() - chars);
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> isVowel((char) c) || c == 'y');
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
