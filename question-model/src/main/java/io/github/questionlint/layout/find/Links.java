package io.github.questionlint.layout.find;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells the entries of a table of contents from questions. */
final class Links {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Links() {}

    /** Whether a block shows nothing but links within the bank. */
    static boolean isEntry(Node block) {
        return isOnly(block, Links::isInside);
    }

    /** Whether a block shows nothing but links. */
    static boolean isLink(Node block) {
        return isOnly(block, target -> true) || isAddress(block);
    }

    /** Whether a block shows nothing but an address of the web, whatever its words seem to ask. */
    static boolean isAddress(Node block) {
        return mayBeAddress(block)
                && ADDRESS.matcher(block.visibleText().strip()).matches();
    }

    /** A quick test, as most blocks begin with plain words. */
    private static boolean mayBeAddress(Node block) {
        if (block.children().isEmpty() || block.children().get(0).kind() != Kind.TEXT) {
            return true;
        }
        String begin = block.children().get(0).text();
        return begin.isBlank() || begin.stripLeading().startsWith("http");
    }

    private static boolean isOnly(Node block, Predicate<String> wanted) {
        return block.any(inline -> inline.kind() == Kind.LINK)
                && block.children().stream().allMatch(inline -> isPart(inline, wanted));
    }

    private static boolean isPart(Node inline, Predicate<String> wanted) {
        return inline.kind() == Kind.LINK && wanted.test(inline.target())
                || inline.is(Kind.STRONG, Kind.EMPHASIS)
                        && inline.children().stream().allMatch(child -> isPart(child, wanted))
                || inline.visibleText().chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isInside(String target) {
        return target.startsWith("#") || !target.contains("://") && target.matches(".*\\.(md|mdx|markdown|html)(#.*)?");
    }
}
