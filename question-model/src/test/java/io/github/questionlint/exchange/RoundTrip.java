package io.github.questionlint.exchange;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.exchange.text.AsMarkdown;
import io.github.questionlint.exchange.text.TitleMarkdown;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.HtmlText;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.OutputFiles;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bank that was written in another format and read again by us, question by question.
 *
 * @param asked what each question asks, its choices and its answer, as written; without those that are told
 * @param read the same as read again
 * @param told how many more there are whose choices, pairs, order or gaps are said to be lost
 */
record RoundTrip(List<Seen> asked, List<Seen> read, int told) {
    /** What is asked and answered in one: a question that loses it is another one. */
    private static final Set<String> KEYS = Set.of("choices", "pairs", "order", "gaps");

    /** How pages of Markdown are written, as the page on exchange says. */
    static final String PAGES = "{layout: heading, levels: [2], answer: details, options: task-list}";

    /** A file that holds a whole bank may be large. */
    private static final ReadOptions LARGE = new ReadOptions(
            List.of(), List.of(), List.of(), new Limits(64 << 20, 4 << 20, 64 << 10, 64, 2_000, 100_000));

    /**
     * What a reader sees of a question: letters and digits only, since formats differ in the rest.
     *
     * @param asks title and question
     * @param choices the choices, each with its mark
     * @param answer the answer or key
     */
    record Seen(String asks, List<String> choices, String answer) {

        Seen withoutAnswer() {
            return new Seen(asks, choices, "");
        }
    }

    /** Writes the reviewed questions and drafts of a bank into a folder, and reads them again. */
    static RoundTrip of(QuestionBank bank, Target target, Path folder) throws IOException {
        Selection all = Selection.all(true);
        Export export = Export.of(bank, all, target);
        export.write(OutputFiles.below(folder), "en");
        Set<String> told = export.losses().stream()
                .filter(loss -> KEYS.contains(loss.field()))
                .map(Loss::question)
                .collect(Collectors.toSet());
        List<Seen> asked = all.of(bank).stream()
                .filter(question -> !told.contains(question.name()))
                .map(RoundTrip::seen)
                .toList();
        List<Seen> read = again(target, folder).questions().map(RoundTrip::seen).toList();
        return new RoundTrip(asked, read, export.questions() - asked.size());
    }

    /** What was written into a folder, read as a bank. */
    static QuestionBank again(Target target, Path folder) throws IOException {
        return QuestionBanks.read(folder, options(target));
    }

    private static ReadOptions options(Target target) {
        if (!target.name().equals("markdown")) {
            return LARGE;
        }
        YamlNode layout = Yaml.parse(SourceFile.of("layout", PAGES), Limits.DEFAULT)
                .root()
                .orElseThrow();
        LayoutSpec spec = LayoutSpec.of(new Fields(layout, List.of()));
        return new ReadOptions(List.of(), List.of(), List.of(spec), LARGE.limits());
    }

    /** The questions that did not come back as they were, the answers included. */
    List<Seen> lost() {
        List<Seen> left = new ArrayList<>(read);
        return asked.stream().filter(question -> !left.remove(question)).toList();
    }

    /** The questions that did not come back with the same text, choices and key, whatever became of their answers. */
    List<Seen> changed() {
        List<Seen> left = new ArrayList<>(read.stream().map(Seen::withoutAnswer).toList());
        return asked.stream()
                .map(Seen::withoutAnswer)
                .filter(question -> !left.remove(question))
                .toList();
    }

    static Seen seen(Question question) {
        String asks = words(title(question)) + part(question, Role.QUESTION);
        List<String> choices = question.choices().stream()
                .map(choice -> (choice.correct() ? "+" : "-") + words(AsMarkdown.of(choice.text(), choice.blocks())))
                .toList();
        return new Seen(asks, choices, answer(question));
    }

    private static String title(Question question) {
        String title = question.title().value();
        return question.hasMetadata() ? TitleMarkdown.of(title, question.type() == QuestionType.CLOZE) : title;
    }

    /** A title as a reader sees it, with its signs. */
    static String shownTitle(Question question) {
        return shown(title(question));
    }

    /** A key is as good in words as in fields. */
    private static String answer(Question question) {
        if (!question.choices().isEmpty()) {
            return "";
        }
        if (question.type() == QuestionType.TRUE_FALSE) {
            return question.truth().map(String::valueOf).orElse("");
        }
        String number = ItemNumber.of(question.fields())
                .map(key -> key.value()
                        .map(ItemNumber::plain)
                        .orElseGet(() -> ItemNumber.plain(key.min()) + ItemNumber.plain(key.max())))
                .orElse("");
        String accepted = question.fields()
                .map("accept")
                .map(accept -> accept.texts("values").stream().map(Text::value).collect(Collectors.joining()))
                .orElse("");
        String pieces = Stream.concat(
                        question.pairs().stream()
                                .filter(pair -> !pair.isExtra())
                                .flatMap(pair -> Stream.of(pair.prompt(), pair.match())),
                        question.order().stream())
                .map(piece -> words(AsMarkdown.of(piece.text(), piece.blocks())))
                .collect(Collectors.joining());
        String gaps = ItemCloze.of(question, "", "").map(ItemCloze::gaps).orElse(List.of()).stream()
                .map(gap -> words(gap.key()))
                .collect(Collectors.joining());
        return words(number + accepted) + gaps + pieces + part(question, Role.ANSWER);
    }

    private static String part(Question question, Role role) {
        return question.section(role)
                .map(section -> words(AsMarkdown.of(section.text(), section.blocks())))
                .orElse("");
    }

    /** Letters and digits of what Markdown shows, also of what its HTML shows. */
    static String words(String markdown) {
        return shown(markdown).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private static String shown(String markdown) {
        return Markdown.parse(SourceFile.of("text.md", "\n" + markdown), Limits.DEFAULT).root().stream()
                .map(RoundTrip::leaf)
                .collect(Collectors.joining());
    }

    private static String leaf(Node node) {
        return switch (node.kind()) {
            case TEXT, CODE, FENCED_CODE, INDENTED_CODE -> node.text();
            case HTML, HTML_BLOCK -> HtmlText.plain(node.text());
            default -> "";
        };
    }
}
