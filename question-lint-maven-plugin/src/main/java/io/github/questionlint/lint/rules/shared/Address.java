package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.lint.words.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a link leads to, as it is written. */
public final class Address {
    private static final Set<String> ENDINGS = WordList.lines(Address.class, "link-endings");
    private static final Set<String> PICTURES = WordList.lines(Address.class, "picture-endings");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}:");
    private static final Pattern LOCAL = Pattern.compile(
            "(?i)file:.*|/?[a-z]:[\\\\/].*|\\\\\\\\.*|[/\\\\](?:users|home|volumes|mnt|tmp|private)[/\\\\].*");

    private Address() {}

    /** Whether a text can only be the address of a page or file. */
    public static boolean isLikely(String text) {
        boolean one = text.chars().noneMatch(c -> Character.isWhitespace(c) || c == MaskedText.GAP);
        return startsLikely(text) || one && hasEnding(text, ENDINGS);
    }

    /** Whether a text begins as only an address does, whatever follows. */
    public static boolean startsLikely(String text) {
        return isWeb(text)
                || text.startsWith("./")
                || text.startsWith("../")
                || text.startsWith("mailto:")
                || text.length() > 2 && text.charAt(0) == '#' && Character.isLetter(text.charAt(1));
    }

    /** Whether a text begins as an address of the web does. */
    public static boolean isWeb(String text) {
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
    }

    /** Whether it names a file on the machine of its author. */
    public static boolean isLocal(String target) {
        return LOCAL.matcher(target).matches();
    }

    /** Whether it leads to a path relative to its file. */
    public static boolean isRelative(String target) {
        return !target.isEmpty()
                && "#/?{<$".indexOf(target.charAt(0)) < 0
                && !SCHEME.matcher(target).lookingAt();
    }

    /** Whether it ends like the name of a picture. */
    public static boolean isPicture(String target) {
        return hasEnding(target, PICTURES);
    }

    /** Whether it ends like the name of a picture or page. */
    public static boolean isFile(String target) {
        return hasEnding(target, ENDINGS);
    }

    private static boolean hasEnding(String target, Set<String> endings) {
        String path = path(target);
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return ending.length() < path.length() - 1 && endings.contains(ending.toLowerCase(Locale.ROOT));
    }

    /** It without query and fragment. */
    public static String path(String target) {
        int end = target.length();
        for (char mark : new char[] {'#', '?'}) {
            int at = target.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        return target.substring(0, end);
    }

    /** Its fragment without the {@code #}; empty where there is none. */
    public static String fragment(String target) {
        int at = target.indexOf('#');
        return at < 0 ? "" : target.substring(at + 1);
    }
}
