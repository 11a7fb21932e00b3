package io.github.questionlint.read;

import io.github.questionlint.layout.parts.ChoiceItems;
import io.github.questionlint.layout.parts.LabelCheck;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the body of a question. On level 2 only known headings are allowed, so that a typo cannot swallow an answer;
 * deeper levels are free.
 */
final class SectionReader {
    private final Markdown markdown;
    private final SourceFile file;
    private final SectionNames names;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Role, Section> sections = new EnumMap<>(Role.class);

    SectionReader(Markdown markdown, SectionNames names) {
        this.markdown = markdown;
        this.file = markdown.file();
        this.names = names;
    }

    Map<Role, Section> sections() {
        return sections;
    }

    List<Problem> problems() {
        return problems;
    }

    void read() {
        List<Node> blocks = markdown.root().children();
        int start = markdown.root().start();
        Role role = Role.QUESTION;
        Span opened = file.span(start, start);
        List<Node> content = new ArrayList<>();
        for (Node block : blocks) {
            if (block.kind() == Kind.HEADING && block.number() <= 2) {
                add(role, opened, start, block.start(), content);
                role = role(block, role);
                opened = markdown.span(block);
                start = block.end();
                content.clear();
            } else {
                content.add(block);
            }
        }
        add(role, opened, start, file.text().length(), content);
    }

    /**
     * The section that a heading opens; the text of an unknown one goes to the section before it, so that nothing is
     * lost.
     */
    private Role role(Node heading, Role before) {
        Span place = markdown.span(heading);
        String words = heading.visibleText();
        if (heading.number() == 1 || file.text().charAt(heading.start()) != '#') {
            problems.add(Problem.of("section-invalid", heading.number() == 1 ? "level-1" : "setext", place, words));
            return before;
        }
        return names.of(heading).orElseGet(() -> {
            problems.add(names.suggestion(heading)
                    .map(meant -> Problem.of("section-unknown", "suggestion", place, words, meant))
                    .orElseGet(() -> Problem.of("section-unknown", "plain", place, words)));
            return before;
        });
    }

    private void add(Role role, Span opened, int start, int end, List<Node> content) {
        boolean nothing =
                content.isEmpty() && opened.line() == opened.endLine() && opened.column() == opened.endColumn();
        if (nothing) {
            return;
        }
        Section section = new Section(role, opened, NodeSlices.trimmed(file, start, end), content);
        Section first = sections.putIfAbsent(role, section);
        if (first == null) {
            return;
        }
        if (opensAgain(role, opened)) {
            problems.add(Problem.of(
                    "section-invalid", "twice", opened, first.heading().line()));
        }
        List<Node> both = new ArrayList<>(first.blocks());
        both.addAll(content);
        int from = file.offset(first.text().span().line(), first.text().span().column());
        sections.put(role, new Section(role, first.heading(), NodeSlices.trimmed(file, from, end), both));
    }

    /** Whether the heading at a place names the section, not an unknown one inside it. */
    private boolean opensAgain(Role role, Span place) {
        return markdown.root().children().stream()
                .filter(block ->
                        block.kind() == Kind.HEADING && markdown.span(block).equals(place))
                .anyMatch(block -> names.of(block).filter(role::equals).isPresent());
    }

    /** The choices of the question: all items of all lists of their section. */
    List<Choice> choices() {
        Section section = sections.get(Role.CHOICES);
        if (section == null) {
            return List.of();
        }
        List<Node> lists = section.blocks().stream()
                .filter(block -> block.kind() == Kind.LIST)
                .toList();
        if (lists.size() > 1) {
            problems.add(Problem.of("section-invalid", "two-lists", markdown.span(lists.get(1)), lists.size()));
        }
        ChoiceItems items = new ChoiceItems(markdown);
        List<Choice> choices = items.read(lists);
        LabelCheck.check(items, lists, markdown, problems::add);
        items.reportEscaped(lists, problems::add);
        return choices;
    }
}
