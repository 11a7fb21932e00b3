package io.github.questionlint.lint.migrate;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.regex.Pattern;

/** Links and images whose target depends on the place of their file. */
final class Links {
    /** An address with a scheme or host is the same from everywhere (RFC 3986, section 4.2). */
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:|//");

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{Nd}_])(?:src|href)\\s*=\\s*+(?:[\"']\\s*+)?(?!" + ABSOLUTE.pattern() + ")[^\\s\"'>]");

    private Links() {}

    /** Whether a Markdown text has one. Links to headings of its own file count, code does not. */
    static boolean anyRelative(String markdown) {
        return Markdown.parse(SourceFile.of("text.md", markdown), Limits.DEFAULT)
                .root()
                .any(Links::isRelative);
    }

    private static boolean isRelative(Node node) {
        return node.is(Kind.LINK, Kind.IMAGE)
                        && !node.target().isBlank()
                        && !ABSOLUTE.matcher(node.target()).lookingAt()
                || node.is(Kind.HTML, Kind.HTML_BLOCK)
                        && ATTRIBUTE.matcher(node.text()).find();
    }
}
