package io.github.questionlint.lint.migrate;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Makes an id from a title in any script. */
final class Slug {
    private static final int LONGEST = 60;
    private static final int SHORTEST = 3;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {}

    /**
     * Lower-case words with hyphens between them, 3 to 60 characters.
     *
     * @param otherwise the prefix if the title alone gives too little
     */
    static String of(String title, String otherwise) {
        String named = title.replaceAll("(?i)c\\+\\+", " cpp ")
                .replaceAll("(?i)(?<![\\p{L}\\p{Nd}_])([cf])#", " $1sharp ")
                .replace("&", " and ");
        String words = LATIN.transliterate(named)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = shortened(words);
        return cut.length() >= SHORTEST ? cut : (otherwise + "-" + cut).replaceAll("-$", "");
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > LONGEST / 2 ? end : LONGEST).replaceAll("-$", "");
    }
}
