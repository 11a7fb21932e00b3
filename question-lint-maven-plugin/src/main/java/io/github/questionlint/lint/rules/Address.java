package io.github.questionlint.lint.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a link leads to, as it is written. */
final class Address {
    private static final Set<String> ENDINGS = WordFile.lines("link-endings");
    private static final Set<String> PICTURES = WordFile.lines("picture-endings");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}:");
    private static final Pattern LOCAL = Pattern.compile(
            "(?i)file:.*|/?[a-z]:[\\\\/].*|\\\\\\\\.*|[/\\\\](?:users|home|volumes|mnt|tmp|private)[/\\\\].*");

    private Address() {}

    /** Whether a text can only be the address of a page or file. */
    static boolean isLikely(String text) {
        boolean one = text.chars().noneMatch(c -> Character.isWhitespace(c) || c == Typed.GAP);
        return startsLikely(text) || one && hasEnding(text, ENDINGS);
    }

    /** Whether a text begins as only an address does, whatever follows. */
    static boolean startsLikely(String text) {
        return isWeb(text)
                || text.startsWith("./")
                || text.startsWith("../")
                || text.startsWith("mailto:")
                || text.length() > 2 && text.charAt(0) == '#' && Character.isLetter(text.charAt(1));
    }

    /** Whether a text begins as an address of the web does. */
    static boolean isWeb(String text) {
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
    }

    /** Whether it names a file on the machine of its author. */
    static boolean isLocal(String target) {
        return LOCAL.matcher(target).matches();
    }

    /** Whether it leads to a path relative to its file. */
    static boolean isRelative(String target) {
        return !target.isEmpty()
                && "#/?{<$".indexOf(target.charAt(0)) < 0
                && !SCHEME.matcher(target).lookingAt();
    }

    /** Whether it ends like the name of a picture. */
    static boolean isPicture(String target) {
        return hasEnding(target, PICTURES);
    }

    /** Whether it ends like the name of a picture or page. */
    static boolean isFile(String target) {
        return hasEnding(target, ENDINGS);
    }

    private static boolean hasEnding(String target, Set<String> endings) {
        String path = path(target);
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return ending.length() < path.length() - 1 && endings.contains(ending.toLowerCase(Locale.ROOT));
    }

    /** It without query and fragment. */
    static String path(String target) {
        int end = target.length();
        for (char mark : new char[] {'#', '?'}) {
            int at = target.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        return target.substring(0, end);
    }

    /** Its fragment without the {@code #}; empty where there is none. */
    static String fragment(String target) {
        int at = target.indexOf('#');
        return at < 0 ? "" : target.substring(at + 1);
    }
}
