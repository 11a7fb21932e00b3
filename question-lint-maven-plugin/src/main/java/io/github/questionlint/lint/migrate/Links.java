package io.github.questionlint.lint.migrate;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links and images whose target depends on the place of their file. */
final class Links {
    /** An address with a scheme or host is the same from everywhere (RFC 3986, section 4.2). */
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:|//");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?i)(?<![\\p{L}\\p{Nd}_])(?:src|href)\\s{0,9}=\\s{0,9}[\"']\\s{0,9}([^\\s\"'<>]{1,2000})");

    /** A target in a text. */
    private record Target(int start, String written) {
        int end() {
            return start + written.length();
        }
    }

    private Links() {}

    /** The relative targets of a Markdown text, in their order. Links to headings of its own file count, code does not. */
    static List<String> relative(String markdown) {
        return targets(markdown).stream().map(Target::written).toList();
    }

    /** A Markdown text with other relative targets. */
    static String moved(String markdown, UnaryOperator<String> to) {
        StringBuilder moved = new StringBuilder();
        int from = 0;
        for (Target target : targets(markdown)) {
            if (target.start() >= from) {
                moved.append(markdown, from, target.start()).append(to.apply(target.written()));
                from = target.end();
            }
        }
        return moved.append(markdown.substring(from)).toString();
    }

    private static List<Target> targets(String markdown) {
        List<Target> targets = new ArrayList<>();
        if (markdown.indexOf(']') >= 0 || markdown.indexOf('<') >= 0) {
            String text = "\n" + markdown;
            collect(
                    Markdown.parse(SourceFile.of("text.md", text), Limits.DEFAULT)
                            .root(),
                    text,
                    targets);
        }
        targets.sort(Comparator.comparingInt(Target::start));
        return targets;
    }

    /** The empty line in front keeps a rule at the start of a text from opening a front matter; places are without it. */
    private static void collect(Node node, String text, List<Target> targets) {
        if (node.is(Kind.LINK, Kind.IMAGE) && !node.target().isBlank()) {
            String link = text.substring(node.start(), Math.min(node.end(), text.length()));
            int at = link.lastIndexOf(node.target());
            if (opensTarget(link, at)) {
                add(node.start() + at, node.target(), targets);
            }
        }
        if (node.is(Kind.HTML, Kind.HTML_BLOCK)) {
            Matcher attribute = ATTRIBUTE.matcher(text).region(node.start(), Math.min(node.end(), text.length()));
            while (attribute.find()) {
                add(attribute.start(1), attribute.group(1), targets);
            }
        }
        node.children().forEach(child -> collect(child, text, targets));
    }

    /** Whether the target of a link starts there; that of {@code [a][b]} is elsewhere. */
    private static boolean opensTarget(String link, int at) {
        int open = at < 0 ? -1 : link.lastIndexOf("](", at);
        String between = open < 0 ? "" : link.substring(open + 2, at).strip();
        return open >= 0 && (between.isEmpty() || between.equals("<"));
    }

    private static void add(int at, String target, List<Target> targets) {
        if (!ABSOLUTE.matcher(target).lookingAt()) {
            targets.add(new Target(at - 1, target));
        }
    }
}
