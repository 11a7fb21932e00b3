package io.github.questionlint.exchange;

import io.github.questionlint.exchange.text.AsMarkdown;
import io.github.questionlint.exchange.text.SafeName;
import io.github.questionlint.exchange.text.TitleMarkdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Piece;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Text;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes the questions of a bank ready for other formats. */
final class Items {
    private final String bank;
    private final boolean languages;
    private final SafeName names = new SafeName();
    private final Pictures pictures;
    private final Losses losses;

    /**
     * For some questions.
     *
     * @param bank the id of their bank; empty where it has none
     * @param languages whether they are in more than one language
     * @param losses is told of pictures that are not in the bank
     */
    Items(String bank, boolean languages, Pictures pictures, Losses losses) {
        this.bank = bank;
        this.languages = languages;
        this.pictures = pictures;
        this.losses = losses;
    }

    /** A question. */
    Item of(Question question) {
        Map<String, Object> resolved = ResolvedQuestion.of(question, bank);
        String id = question.id().map(Text::value).orElseGet(() -> "q-" + resolved.get("contentHash"));
        String name = names.next(languages && !question.lang().isEmpty() ? id + "." + question.lang() : id);
        Item bare = new Item(
                question, name, resolved, "", Map.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
        Set<String> shown = new LinkedHashSet<>();
        UnaryOperator<String> linked = text -> pictures.linked(
                text, question.path(), shown::add, missing -> losses.add(bare, "picture", "picture-missing", missing));
        Map<Role, String> parts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Section section = (role == Role.ANSWER ? question.answer() : question.section(role)).orElse(null);
            if (section != null && role != Role.NOTES && role.isText()) {
                parts.put(section.role(), linked.apply(AsMarkdown.of(section.text(), section.blocks())));
            }
        }
        List<ItemChoice> choices = question.choices().stream()
                .map(choice -> new ItemChoice(
                        choice.label().map(Text::value).orElse(""),
                        linked.apply(AsMarkdown.of(choice.text(), choice.blocks())),
                        choice.mark(),
                        linked.apply(choice.explanation().map(Text::value).orElse("")),
                        choice.weight()))
                .toList();
        List<ItemPair> pairs = question.pairs().stream()
                .map(pair -> new ItemPair(piece(pair.prompt(), linked), piece(pair.match(), linked)))
                .filter(pair -> !pair.match().isBlank())
                .toList();
        List<String> order = question.order().stream()
                .map(step -> piece(step, linked))
                .filter(step -> !step.isBlank())
                .toList();
        Set<String> gaps = new HashSet<>();
        String title = ItemCloze.markable(question, linked.apply(title(question)), gaps);
        parts.computeIfPresent(Role.QUESTION, (role, text) -> ItemCloze.markable(question, text, gaps));
        Optional<ItemCloze> cloze = ItemCloze.of(question, title, parts.getOrDefault(Role.QUESTION, ""))
                .filter(found -> choices.stream().noneMatch(ItemChoice::correct));
        if (cloze.isPresent()) {
            parts.computeIfPresent(Role.QUESTION, (role, text) -> cloze.get().blank(text));
            title = cloze.get().blank(title);
        }
        return new Item(question, name, resolved, title, parts, choices, pairs, order, cloze, List.copyOf(shown));
    }

    private static String piece(Piece piece, UnaryOperator<String> linked) {
        return linked.apply(AsMarkdown.of(piece.text(), piece.blocks())).strip();
    }

    /** The title; plain text in our own formats, and where all other texts of the question are. */
    private static String title(Question question) {
        if (question.hasMetadata()) {
            return TitleMarkdown.of(question.title().value(), question.type() == QuestionType.CLOZE);
        }
        List<Node> blocks = Stream.concat(
                        question.sections().values().stream().map(Section::blocks),
                        question.choices().stream().map(Choice::blocks))
                .flatMap(List::stream)
                .toList();
        boolean plain = !blocks.isEmpty() && blocks.stream().allMatch(Node::isPlain);
        return AsMarkdown.of(question.title(), plain ? List.of(blocks.get(0)) : List.of());
    }
}
