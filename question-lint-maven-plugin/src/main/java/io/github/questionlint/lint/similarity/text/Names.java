package io.github.questionlint.lint.similarity.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The identifiers in a title: the text of code spans, calls such as {@code any()}, and names with an underscore or a
 * hump, such as {@code get_form} and {@code JoinSet}. Linear in the length of the title.
 */
public final class Names {
    private static final Pattern TOKEN = Pattern.compile("`([^`]{1,80})`|([\\p{L}\\p{N}_]{1,80}+)(\\(\\))?");
    private static final Pattern INNER = Pattern.compile("\\p{L}_+[\\p{L}\\p{N}]|\\p{Ll}\\p{Lu}");

    private Names() {}

    /**
     * The words of the identifiers, as in the stem.
     *
     * @param title the title as written
     */
    public static Set<String> in(String title) {
        Set<String> names = new HashSet<>();
        TOKEN.matcher(title).results().filter(Names::isName).forEach(name -> {
            String text = name.group(1) == null ? name.group(2) : name.group(1);
            Words.of(NormalText.folded(text)).forEach(word -> names.add(word.text()));
        });
        return names;
    }

    private static boolean isName(MatchResult token) {
        return token.group(1) != null
                || token.group(3) != null
                || INNER.matcher(token.group(2)).find();
    }
}
