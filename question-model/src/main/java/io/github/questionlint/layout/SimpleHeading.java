package io.github.questionlint.layout;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Markdown;
import io.github.questionlint.source.Node;
import io.github.questionlint.source.Node.Kind;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stands in until the layouts are merged. */
public final class SimpleHeading {
    private SimpleHeading() {}

    /** Questions under headings of level 3. */
    public static List<Question> read(Markdown markdown) {
        List<Question> questions = new ArrayList<>();
        List<Node> blocks = markdown.root().children();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).kind() == Kind.HEADING && blocks.get(at).number() == 3) {
                int next = at + 1;
                while (next < blocks.size() && blocks.get(next).kind() != Kind.HEADING) {
                    next++;
                }
                questions.add(question(markdown, blocks.get(at), blocks.subList(at + 1, next)));
            }
        }
        return questions;
    }

    private static Question question(Markdown markdown, Node heading, List<Node> content) {
        ChoiceItems items = new ChoiceItems(markdown);
        List<Node> lists = content.stream()
                .filter(node -> node.kind() == Kind.LIST
                        && node.children().stream().anyMatch(item -> items.mark(item) != Choice.Mark.NONE))
                .toList();
        int end = content.isEmpty()
                ? heading.end()
                : content.get(content.size() - 1).end();
        Span span = markdown.file().span(heading.start(), end);
        Map<Role, Section> sections = new EnumMap<>(Role.class);
        int cut = lists.isEmpty() ? 0 : content.indexOf(lists.get(0));
        put(sections, markdown, Role.QUESTION, content.subList(0, cut));
        if (lists.isEmpty()) {
            put(sections, markdown, Role.ANSWER, content);
        }
        Node first = heading.children().isEmpty() ? heading : heading.children().get(0);
        Text title = new Text(heading.visibleText(), markdown.file().span(first.start(), heading.end()));
        return new Question(
                "heading",
                span,
                Fields.none(span),
                Optional.empty(),
                title,
                title.value().codePoints().anyMatch(io.github.questionlint.source.Characters::isHan) ? "zh" : "en",
                lists.isEmpty() ? QuestionType.OPEN : QuestionType.CHOICE,
                true,
                sections,
                items.read(lists));
    }

    private static void put(Map<Role, Section> sections, Markdown markdown, Role role, List<Node> content) {
        if (!content.isEmpty()) {
            int start = content.get(0).start();
            int end = content.get(content.size() - 1).end();
            Span place = markdown.file().span(start, start);
            sections.put(role, new Section(role, place, Blocks.trimmed(markdown.file(), start, end), content));
        }
    }
}
