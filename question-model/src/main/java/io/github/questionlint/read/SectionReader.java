package io.github.questionlint.read;

import io.github.questionlint.layout.choices.ChoiceItems;
import io.github.questionlint.layout.choices.LabelCheck;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Pair;
import io.github.questionlint.model.Piece;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private final Map<Role, Part> parts = new EnumMap<>(Role.class);

    /** What was found of a section so far, from the heading that opened it first. */
    private record Part(Span heading, int start, List<Node> blocks, int end) {}

    /** The section that the heading at an offset names. */
    private final Map<Integer, Role> named = new HashMap<>();

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
        parts.forEach((key, part) -> sections.put(
                key,
                new Section(key, part.heading(), NodeSlices.trimmed(file, part.start(), part.end()), part.blocks())));
    }

    /**
     * The section that a heading opens; the text of an unknown one goes to the section before it, so that nothing is
     * lost.
     */
    private Role role(Node heading, Role before) {
        Optional<Role> known = names.of(heading);
        known.ifPresent(role -> named.put(heading.start(), role));
        Span place = markdown.span(heading);
        String words = heading.visibleText();
        if (heading.number() == 1 || isUnderlined(heading)) {
            problems.add(Problem.of("section-invalid", heading.number() == 1 ? "level-1" : "setext", place, words));
            return before;
        }
        return known.orElseGet(() -> {
            problems.add(names.suggestion(heading)
                    .map(meant -> Problem.of("section-unknown", "suggestion", place, words, meant))
                    .orElseGet(() -> Problem.of("section-unknown", "plain", place, words)));
            return before;
        });
    }

    /** Whether a line below a text makes it a heading; up to three spaces may be in front of the signs of any other. */
    private boolean isUnderlined(Node heading) {
        int at = heading.start();
        while (file.text().charAt(at) == ' ') {
            at++;
        }
        return file.text().charAt(at) != '#';
    }

    private void add(Role role, Span opened, int start, int end, List<Node> content) {
        boolean nothing =
                content.isEmpty() && opened.line() == opened.endLine() && opened.column() == opened.endColumn();
        if (nothing) {
            return;
        }
        Part first = parts.get(role);
        if (first == null) {
            int from = file.offset(NodeSlices.trimmed(file, start, end).span());
            parts.put(role, new Part(opened, from, new ArrayList<>(content), end));
            return;
        }
        if (opensAgain(role, opened)) {
            problems.add(Problem.of(
                    "section-invalid", "twice", opened, first.heading().line()));
        }
        first.blocks().addAll(content);
        parts.put(role, new Part(first.heading(), first.start(), first.blocks(), end));
    }

    /** Whether the heading at a place names the section, not an unknown one inside it. */
    private boolean opensAgain(Role role, Span place) {
        return role.equals(named.get(file.offset(place)));
    }

    /** The lists of a section that holds only one. */
    private List<Node> lists(Role role) {
        Section section = sections.get(role);
        List<Node> lists = section == null
                ? List.of()
                : section.blocks().stream()
                        .filter(block -> block.kind() == Kind.LIST)
                        .toList();
        if (lists.size() > 1) {
            problems.add(Problem.of("section-invalid", "two-lists", markdown.span(lists.get(1)), lists.size()));
        }
        return lists;
    }

    /** The pairs of the question: all items of all lists of their section. */
    List<Pair> pairs(Pieces pieces) {
        return Pieces.items(markdown, lists(Role.PAIRS)).stream()
                .map(pieces::pair)
                .toList();
    }

    /** The steps of the question, in the right order. */
    List<Piece> order(Pieces pieces) {
        return Pieces.items(markdown, lists(Role.ORDER)).stream()
                .map(pieces::piece)
                .toList();
    }

    /** The choices of the question: all items of all lists of their section. */
    List<Choice> choices() {
        List<Node> lists = lists(Role.CHOICES);
        ChoiceItems items = new ChoiceItems(markdown).weighed();
        List<Choice> choices = items.read(lists);
        LabelCheck.check(items, lists, markdown, problems::add);
        items.reportEscaped(lists, problems::add);
        return choices;
    }
}
