package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.AnswerStart;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.OptionsLabel;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.spec.OptionsLocator;
import io.github.questionlint.layout.spec.OptionsLocator.Form;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the choices of a question, in the form that its bank uses or in another one that a key makes certain. */
public final class ChoiceFinder {
    private final Document document;
    private final LayoutSpec spec;
    private final QuestionRange range;
    private final List<Node> body;
    private final int stemEnd;
    private final List<Node> stem;
    private final Optional<ListedOptions> listed;
    private @Nullable List<String> openings;

    /** For one question. */
    public ChoiceFinder(Document document, LayoutSpec spec, QuestionRange range) {
        this.document = document;
        this.spec = spec;
        this.range = range;
        this.body = withoutRule(document.blocks(range.bodyStart(), range.end()));
        this.stemEnd = stemEnd();
        this.stem = withoutRule(document.blocks(range.bodyStart(), stemEnd));
        this.listed = ListedOptions.in(document, stem);
    }

    /**
     * Where the answer begins. A statement such as "Solution: …" above the choices and their key is part of what is asked, as
     * is a label such as "Answers:" that only introduces them.
     */
    private int stemEnd() {
        int start = AnswerStart.of(document, range, body);
        List<Node> above = document.blocks(range.bodyStart(), start);
        List<Node> below = behind(start);
        boolean stated = below.size() > 1
                && (AnswerStart.states(below.get(0))
                        || AnswerLabel.isAlone(below.get(0).visibleText()))
                && above.stream().noneMatch(block -> block.kind() == Node.Kind.LIST)
                && Openings.of(document, above).isEmpty();
        List<String> letters = stated ? Openings.of(document, below) : List.of();
        return letters.stream()
                .map(Alphabet::of)
                .filter(alphabet -> !alphabet.isList())
                .flatMap(alphabet -> LetteredOptions.find(document, below, alphabet, spec.key(), true).stream())
                .filter(found -> found.key() > found.last())
                .map(Choices::last)
                .findFirst()
                .orElse(start);
    }

    /** A rule at the end only divides questions. */
    private static List<Node> withoutRule(List<Node> blocks) {
        int last = blocks.size() - 1;
        return last >= 0 && blocks.get(last).kind() == Node.Kind.THEMATIC_BREAK ? blocks.subList(0, last) : blocks;
    }

    /** The choices that are certain: boxes, the letters of the bank, or a list or letters with a key. */
    public Optional<Choices> certain() {
        if (is(Form.FIELDS) || is(Form.NONE)) {
            return Optional.empty();
        }
        if (spec.layout() == Layout.TABLE) {
            return TableChoices.at(document, range.start());
        }
        if (own().isDigits()) {
            return listed().flatMap(list -> list.keyed(answer()).or(() -> Optional.of(list.bare())))
                    .or(() -> lettered(!is(Form.LETTERED)));
        }
        List<Node> blocks = is(Form.TASK_LIST) ? body : stem;
        return TaskOptions.find(document, blocks)
                .filter(found -> found.isMarked() || listed().isEmpty())
                .map(this::keyed)
                .or(() -> BoxLines.find(document, blocks).map(this::keyed))
                .or(() -> lettered(!is(Form.LETTERED)))
                .or(() -> listed().flatMap(list -> list.keyed(answer())))
                .or(() -> listed().filter(ListedOptions::isCalled).map(ListedOptions::bare))
                .or(() -> TaskOptions.find(document, blocks))
                .or(() -> TableChoices.below(document, stem).filter(Choices::isMarked))
                .or(this::signed)
                .or(() -> NamedOptions.find(document, range));
    }

    /** A list with signs that say what is right, below a line such as "Options:"; a numbered one also without that line. */
    private Optional<Choices> signed() {
        for (int at = 0; at < stem.size(); at++) {
            boolean list = stem.get(at).kind() == Node.Kind.LIST;
            boolean numbered = list && at == 0 && stem.get(at).number() >= 0 && Ticks.areSigned(stem.get(at));
            if (numbered || list && isIntroduced(stem.get(at).start())) {
                return ListedOptions.in(document, stem.subList(at, at + 1))
                        .filter(ListedOptions::isTicked)
                        .map(ListedOptions::bare);
            }
        }
        return Optional.empty();
    }

    private Choices keyed(Choices boxes) {
        return EmptyBoxes.keyed(document, boxes, behind(boxes.end()), spec.key());
    }

    private boolean is(Form form) {
        return spec.options().filter(options -> options.form() == form).isPresent();
    }

    /** The choices of a question that must have some: without a key, or broken. */
    public Optional<Choices> expected() {
        return lettered(own(), false)
                .or(() -> others(false))
                .or(() -> TaskOptions.few(document, body))
                .or(() -> TableChoices.below(document, stem))
                .or(this::plain);
    }

    /** The plain list or lines with signs at the end of the stem. */
    private Optional<Choices> plain() {
        return listed().map(ListedOptions::bare).or(() -> BoxLines.unsaid(document, stem));
    }

    /** Whether there is nothing below the title but choices of which one, and no other, has the sign of a right one. */
    public boolean hasOneTick() {
        return ListedOptions.untold(body).size() == 1
                && plain().filter(found ->
                                found.list().stream().filter(Choice::correct).count() == 1)
                        .isPresent();
    }

    /** Whether there is nothing below the title but choices of which each has a sign. */
    public boolean isSigned() {
        return ListedOptions.untold(body).size() == 1
                && listed().map(ListedOptions::isSigned)
                        .orElseGet(() -> BoxLines.unsaid(document, stem).isPresent());
    }

    /** The list at the end of the stem, if words such as "(correct)" behind its items say which are right. */
    public Optional<Choices> noted() {
        return listed().filter(ListedOptions::isNoted).map(ListedOptions::bare);
    }

    /** The lists at the end of the question, if some of their items are in bold print, which may mark the right choices. */
    public Optional<Choices> boldItems() {
        return is(Form.NONE) || is(Form.FIELDS) ? Optional.empty() : BoldItems.in(document, body);
    }

    /** The plain list at the end of the stem. */
    public Optional<ListedOptions> listed() {
        return listed;
    }

    /** Whether there is nothing below the title but one plain list, and what introduces it as choices. */
    public boolean isList() {
        int size = ListedOptions.untold(body).size();
        return size == 1 && listed().isPresent()
                || size == 2 && listed().isPresent() && isIntroduced(body.get(1).start());
    }

    /** Whether a line such as "Options:" is directly above a list. */
    private boolean isIntroduced(int list) {
        return OptionsLabel.above(document, range.bodyStart(), list) < list;
    }

    /** Whether there is nothing below the title but a row of at least three letters, and what is said about it in a quote. */
    public boolean isRow() {
        return !body.isEmpty()
                && lettered(own(), false)
                        .filter(found -> found.list().size() > 2
                                && found.problems().isEmpty()
                                && document.isBlank(body.get(0).start(), found.start())
                                && document
                                        .blocks(
                                                found.end(),
                                                body.get(body.size() - 1).end())
                                        .stream()
                                        .allMatch(block -> block.kind() == Node.Kind.QUOTE
                                                || document.isBlank(Math.max(found.end(), block.start()), block.end())))
                        .isPresent();
    }

    /** Whether a letter of a row stands in front of a question, so that they are parts of the one above them. */
    public boolean rowAsks() {
        return lettered(own(), false).stream()
                .flatMap(found -> found.list().stream())
                .anyMatch(choice -> QuestionWords.endsWithMark(choice.text().value()));
    }

    /** Whether there is nothing below the title. */
    public boolean isBlank() {
        return body.isEmpty();
    }

    /** Whether there is something below the title that is neither a list nor a table of choices, so that it may be an answer. */
    public boolean isProse() {
        return !body.isEmpty() && listed().isEmpty() && !TableChoices.isBelow(body);
    }

    private List<Node> answer() {
        return behind(stemEnd);
    }

    private List<Node> behind(int start) {
        return body.isEmpty()
                ? body
                : document.blocks(
                        start, Math.max(start, body.get(body.size() - 1).end()));
    }

    /** The alphabets that may have choices; boxes need none. */
    private List<String> openings() {
        List<String> known = openings;
        if (known == null) {
            known = Openings.of(document, body);
            openings = known;
        }
        return known;
    }

    /** The alphabet of the bank. */
    private Alphabet own() {
        return Alphabet.of(spec.options()
                .filter(options -> options.form() == Form.LETTERED)
                .map(OptionsLocator::letters)
                .orElse("latin"));
    }

    /** Choices with the letters of the bank, or with any others that a key makes certain. */
    private Optional<Choices> lettered(boolean keyNeeded) {
        return lettered(own(), keyNeeded).or(() -> others(true));
    }

    private Optional<Choices> others(boolean keyNeeded) {
        return openings().stream()
                .map(Alphabet::of)
                .filter(alphabet -> alphabet != own())
                .flatMap(alphabet -> lettered(alphabet, keyNeeded).stream())
                .findFirst();
    }

    /** The choices may follow their key. */
    private Optional<Choices> lettered(Alphabet letters, boolean keyNeeded) {
        boolean absent = Alphabet.all().containsValue(letters)
                && openings().stream().noneMatch(name -> Alphabet.of(name) == letters);
        return absent
                ? Optional.empty()
                : LetteredOptions.find(document, body, stemEnd, letters, spec.key(), keyNeeded)
                        .or(() -> keyFirst(letters));
    }

    private Optional<Choices> keyFirst(Alphabet letters) {
        List<Node> first = body.stream().limit(1).toList();
        return !stem.isEmpty()
                ? Optional.empty()
                : KeyLine.in(document, first, letters, spec.key())
                        .flatMap(key -> LetteredOptions.behind(document, body, letters, key));
    }
}
