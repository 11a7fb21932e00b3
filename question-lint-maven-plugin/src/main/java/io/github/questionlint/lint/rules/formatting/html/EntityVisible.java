package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class EntityVisible implements Rule<FileNode> {
    private static final View<FileNode> TEXTS = FileView.of(
            FileNode.class,
            views -> views.file().source().text().indexOf('&') < 0
                    ? Stream.empty()
                    : Stream.concat(views.of(nodes(views.file().source().text())), titles(views)));

    private static final Map<String, String> MEANING = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{Nd}_])(?:entit(?:y|ies)|character reference|escap(?:e|es|ed|ing))|实体|實體|转义|轉義");
    private static final Pattern CODE = Pattern.compile("&(lt|gt|amp|quot);");
    private static final Pattern TEXT = Pattern.compile("&amp;(lt|gt|amp|quot|nbsp|#\\d{2,5});");

    /** Code of a file about references to characters shows them on purpose. */
    private static FileView<FileNode> nodes(String text) {
        return text.contains("character reference") ? FileNode.nodes(Kind.TEXT) : FileNode.nodes(Kind.TEXT, Kind.CODE);
    }

    /** The titles of data; those of Markdown are among its nodes. */
    private static Stream<FileNode> titles(FileViews views) {
        QuestionFile file = views.file();
        SourceFile source = file.source();
        return file.markdown().isPresent()
                ? Stream.empty()
                : views.of(View.QUESTION)
                        .map(Question::title)
                        .map(title -> new Node(
                                Kind.TEXT,
                                source.offset(title.span()),
                                source.endOffset(title.span()),
                                title.value(),
                                "",
                                0,
                                List.of()))
                        .map(node -> new FileNode(file, node));
    }

    @Override
    public View<FileNode> view() {
        return TEXTS;
    }

    @Override
    public void check(FileNode it, Reporter reporter) {
        SourceFile source = it.source();
        Node node = it.node();
        boolean code = node.kind() == Kind.CODE
                && isEscaped(node.text())
                && CODE.matcher(node.text()).find()
                && !isAboutReferences(source, node);
        if (code || node.kind() == Kind.TEXT && node.text().indexOf('&') >= 0) {
            String text = source.text().substring(node.start(), node.end());
            List<MatchResult> found =
                    (code ? CODE : TEXT).matcher(text).results().toList();
            if (!found.isEmpty()) {
                report(source, node, found, code, reporter);
            }
        }
    }

    /** Code about HTML contains tags too, or only the name of the entity. */
    private static boolean isEscaped(String code) {
        boolean alone = code.strip().matches("(?:&?#?\\w{2,8};[\\s,|/]*+)++");
        return code.indexOf('&') >= 0 && !alone && code.indexOf('<') < 0 && !code.matches("(?s).*=\\s*\".*");
    }

    /** Whether the line of a node speaks of references to characters, so that its code shows one on purpose. */
    private static boolean isAboutReferences(SourceFile source, Node node) {
        return ABOUT.matcher(source.line(source.lineAt(node.start()))).find();
    }

    private static void report(SourceFile source, Node node, List<MatchResult> found, boolean code, Reporter reporter) {
        MatchResult first = found.get(0);
        String shown = "&" + first.group(1) + ";";
        String meant = MEANING.getOrDefault(first.group(1), shown);
        List<Edit> edits = found.stream()
                .map(match -> new Edit(
                        node.start() + match.start(),
                        node.start() + match.end(),
                        code ? MEANING.getOrDefault(match.group(1), match.group()) : "&" + match.group(1) + ";"))
                .toList();
        int start = node.start() + first.start();
        reporter.report(
                Observation.at(source.span(start, node.start() + first.end()), code ? "code" : "text", shown, meant)
                        .withFix(Safety.SUGGESTED, edits, "write", meant));
    }
}
