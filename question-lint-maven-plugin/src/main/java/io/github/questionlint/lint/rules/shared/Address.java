package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.data.WordLists;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The target of a link, as written. */
public final class Address {
    private static final Set<String> ENDINGS = WordLists.beside(Address.class).set("link-endings");
    private static final Set<String> PICTURES = WordLists.beside(Address.class).set("picture-endings");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}:");
    private static final Pattern LOCAL = Pattern.compile(
            "(?i)file:.*|/?[a-z]:[\\\\/].*|\\\\\\\\.*|[/\\\\](?:users|home|volumes|mnt|tmp|private)[/\\\\].*");

    private Address() {}

    /** Whether a text is certainly the address of a page or file. */
    public static boolean isLikely(String text) {
        boolean one = text.chars().noneMatch(c -> Character.isWhitespace(c) || c == MaskedText.GAP);
        return startsLikely(text) || one && hasEnding(text, ENDINGS);
    }

    /** Whether a text starts in a way that only an address does. */
    public static boolean startsLikely(String text) {
        return isWeb(text)
                || text.startsWith("./")
                || text.startsWith("../")
                || text.startsWith("mailto:")
                || text.length() > 2 && text.charAt(0) == '#' && Character.isLetter(text.charAt(1));
    }

    /** Whether a text starts like a web address. */
    public static boolean isWeb(String text) {
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
    }

    /** Whether it is a file on its author's machine. */
    public static boolean isLocal(String target) {
        return LOCAL.matcher(target).matches();
    }

    /** Whether it is a path relative to its file. */
    public static boolean isRelative(String target) {
        return !target.isEmpty()
                && "#/?{<$".indexOf(target.charAt(0)) < 0
                && !SCHEME.matcher(target).lookingAt();
    }

    /** Whether it ends like the name of an image. */
    public static boolean isPicture(String target) {
        return hasEnding(target, PICTURES);
    }

    /** Whether it ends like the name of an image or page. */
    public static boolean isFile(String target) {
        return hasEnding(target, ENDINGS);
    }

    private static boolean hasEnding(String target, Set<String> endings) {
        String path = path(target);
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return ending.length() < path.length() - 1 && endings.contains(ending.toLowerCase(Locale.ROOT));
    }

    /** The address without query and fragment. */
    public static String path(String target) {
        int end = target.length();
        for (char mark : new char[] {'#', '?'}) {
            int at = target.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        return target.substring(0, end);
    }

    /** Its fragment without the {@code #}; empty without one. */
    public static String fragment(String target) {
        int at = target.indexOf('#');
        return at < 0 ? "" : target.substring(at + 1);
    }
}
