package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A comment that silences a rule: {@code <!-- question-lint ignore RULE: reason -->} in Markdown, in YAML the same
 * after a {@code #}, and in JSON, which has no comments, as the value of a field {@code "//"}.
 *
 * @param rule the rule, as written
 * @param reason why; empty where the author gives none
 * @param span the place of the comment
 * @param scope where it holds: in its question, or in the whole file if it is before the first question
 */
record Suppression(String rule, String reason, Span span, Span scope) {
    private static final Pattern COMMENT = Pattern.compile("(?:<!--|#)[ \\t]*+question-lint[ \\t]++ignore\\b[ \\t]*+"
            + "([A-Za-z-]*+)[ \\t]*+:?[ \\t]*+((?:[^-\\n\\r\\u0085\\u2028\\u2029]|-(?!->))*+)(?:-->|$)");

    private static final Pattern FIELD =
            Pattern.compile("\"//\"[ \\t]*+:[ \\t]*+\"[ \\t]*+question-lint[ \\t]++ignore\\b[ \\t]*+"
                    + "([A-Za-z-]*+)[ \\t]*+:?[ \\t]*+([^\"\\\\\\n\\r]*+)\"");

    private static final Pattern JSON = Pattern.compile("(?i).*\\.(?:json|jsonl|ndjson)");

    /** Whether it silences what a rule says of a place. */
    boolean covers(Finding finding) {
        return finding.rule().equals(rule) && scope.contains(finding.span());
    }

    /** All suppressions of a file, in file order. */
    static List<Suppression> of(QuestionFile file) {
        SourceFile source = file.source();
        if (!source.text().contains("question-lint")) {
            return List.of();
        }
        List<Suppression> found = new ArrayList<>();
        boolean json = JSON.matcher(file.path()).matches();
        places(file, json ? line -> line.contains("\"//\"") : Suppression::isComment)
                .forEach(place -> {
                    Matcher matcher =
                            (json ? FIELD : COMMENT).matcher(source.text()).region(place[0], place[1]);
                    while (matcher.find()) {
                        if (isOne(matcher)) {
                            Span span = source.span(matcher.start(), matcher.end());
                            found.add(new Suppression(
                                    matcher.group(1), matcher.group(2).stripTrailing(), span, scope(file, span)));
                        }
                    }
                });
        return found;
    }

    /** Whether a range of a text is a suppression, right or wrong, and no other comment. */
    static boolean isOne(String text, int start, int end) {
        Matcher matcher = COMMENT.matcher(text).region(start, end);
        return matcher.lookingAt() && isOne(matcher);
    }

    /** Whether it names one rule, and not several. */
    private static boolean isOne(Matcher matcher) {
        return !matcher.group(1).isEmpty() && !matcher.group(2).startsWith(",");
    }

    /**
     * Where comments can be: in HTML of the document, and in the lines of YAML.
     *
     * @param wanted the lines of YAML that are wanted
     */
    static Stream<int[]> places(QuestionFile file, Predicate<String> wanted) {
        SourceFile source = file.source();
        if (file.markdown().isEmpty()) {
            return comments(source, 1, source.lineCount(), wanted);
        }
        Markdown markdown = file.markdown().get();
        Stream<int[]> front = markdown.frontMatter().stream()
                .flatMap(matter -> comments(source, 2, source.lineAt(matter.end()), wanted));
        Stream<int[]> html = markdown.root().stream()
                .filter(node -> node.is(Node.Kind.HTML, Node.Kind.HTML_BLOCK))
                .map(node -> new int[] {node.start(), node.end()});
        return Stream.concat(front, html);
    }

    /** The lines that are comments as a whole, or end in one after a space. */
    private static boolean isComment(String line) {
        return line.matches("(^|.*\\s)#[ \\t]*question-lint[ \\t].*");
    }

    private static Stream<int[]> comments(SourceFile source, int first, int last, Predicate<String> wanted) {
        return Stream.iterate(first, line -> line <= last, line -> line + 1)
                .filter(line -> wanted.test(source.line(line)))
                .map(line -> new int[] {source.lineStart(line), source.lineEnd(line)});
    }

    private static Span scope(QuestionFile file, Span comment) {
        Span whole = file.source().span(0, file.source().text().length());
        boolean beforeAll = file.questions().stream().map(Question::span).allMatch(span -> comment.compareTo(span) < 0);
        if (beforeAll) {
            return whole;
        }
        return file.questions().stream()
                .map(Question::span)
                .filter(span -> span.contains(comment))
                .reduce((outer, inner) -> inner)
                .orElse(whole);
    }
}
