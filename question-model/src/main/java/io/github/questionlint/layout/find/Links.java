package io.github.questionlint.layout.find;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the entries of a table of contents from questions. */
final class Links {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** The start of a link in HTML, with its target, or the end of one. */
    private static final Pattern TAG =
            Pattern.compile("(?i)<a\\s(?:[^>]{0,200}\\s)?href\\s?=\\s?[\"']?([^\"'\\s>]{1,400})|</a\\s?>");

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
        return block.any(Links::isLinkOrTag) && isAllLinks(block, wanted);
    }

    private static boolean isLinkOrTag(Node inline) {
        return inline.is(Kind.LINK, Kind.HTML);
    }

    /** Whether a block has links, also in HTML, and no words outside of them. */
    private static boolean isAllLinks(Node block, Predicate<String> wanted) {
        boolean open = false;
        boolean found = false;
        for (Node inline : block.children()) {
            Matcher tag = TAG.matcher(inline.kind() == Kind.HTML ? inline.text() : "");
            boolean link = tag.lookingAt() && tag.group(1) != null;
            if (link ? !wanted.test(tag.group(1)) : !open && !isPart(inline, wanted)) {
                return false;
            }
            found |= link || inline.any(part -> part.kind() == Kind.LINK);
            open = link || open && !tag.lookingAt();
        }
        return found;
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
