package io.github.questionlint.layout.gift;

import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Pair;
import io.github.questionlint.model.Piece;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a question of an entry of GIFT, as Moodle's import does: the signs within the braces say what type it is. */
public final class GiftQuestion {
    /** Commands of TeX that begin with {@code \n}, which GIFT takes for a line break. */
    private static final Pattern TEX = Pattern.compile(
            "\\\\n(?:abla|e|eq|eg|exists|i|mid|ot|otin|u|earrow|warrow|less|geq|leq|parallel|prec|sim|subseteq|ormalsize)"
                    + "(?![A-Za-z])");

    private final SourceFile file;
    private final GiftEntry entry;
    private final GiftGroup group;
    private final Consumer<Problem> problems;
    private final GiftStem stem;
    private final Map<Role, Section> sections = new EnumMap<>(Role.class);
    private final Span place;
    private int start;
    private int end;
    private List<Choice> choices = List.of();
    private List<Pair> pairs = List.of();
    private QuestionType type = QuestionType.OPEN;
    private Fields fields;

    private GiftQuestion(SourceFile file, GiftEntry entry, GiftGroup group, Consumer<Problem> problems) {
        this.file = file;
        this.entry = entry;
        this.group = group;
        this.problems = problems;
        this.stem = GiftStem.of(file, entry, problems);
        this.start = Math.min(group.open() + 1, group.close());
        this.end = group.close();
        this.place = file.span(group.open(), Math.min(entry.end(), group.close() + 1));
        this.fields = Fields.none(place);
    }

    /** The question of an entry that asks something; what is wrong with it goes to {@code problems}. */
    public static Question of(
            SourceFile file, LayoutSpec spec, GiftEntry entry, String lang, Consumer<Problem> problems) {
        entry.problems().forEach(problems);
        GiftQuestion question = new GiftQuestion(file, entry, entry.answers().orElseThrow(), problems);
        question.readTitle();
        question.readFeedback();
        question.readAnswers();
        question.checkEscapes();
        return question.question(spec, lang);
    }

    /** The words that ask, on one line; the name where there are none. */
    public static String title(SourceFile file, GiftEntry entry) {
        return title(GiftStem.of(file, entry, problem -> {})).value();
    }

    private static Text title(GiftStem stem) {
        return stem.text().isEmpty() && stem.name().isPresent()
                ? stem.name().get().line(GiftFormat.PLAIN)
                : stem.text().part(0, stem.titleEnd()).line(stem.format());
    }

    private void readTitle() {
        GiftText rest = stem.text().part(stem.titleEnd(), stem.text().value().length());
        put(Role.QUESTION, rest.span(), rest, stem.format());
    }

    /** What is said to everybody is behind four number signs: the answer, where a person has to mark it. */
    private void readFeedback() {
        int last = -1;
        int next = GiftSource.find(file, start, end, "####");
        while (next >= 0) {
            last = next;
            next = GiftSource.find(file, next + 4, end, "####");
        }
        if (last >= 0) {
            boolean essay = GiftSource.skipComments(file, start, last) == last;
            Role role = essay ? Role.ANSWER : Role.EXPLANATION;
            put(role, file.span(last, last + 4), GiftText.of(file, last + 4, end), stem.format());
            end = last;
        }
    }

    private void readAnswers() {
        int from = GiftSource.skipComments(file, start, end);
        if (from == end) {
            return;
        }
        if (file.text().charAt(from) == '#') {
            type = QuestionType.NUMERIC;
            fields = GiftKey.number(file, place, alternatives(from + 1), problems);
            checkKey(GiftSource.skipComments(file, from + 1, end) == end);
        } else if (GiftSource.find(file, from, end, "~") >= 0) {
            readChoices(alternatives(from));
        } else if (GiftSource.find(file, from, end, "=") >= 0 && GiftSource.find(file, from, end, "->") >= 0) {
            readPairs(from);
        } else {
            readWords(from);
        }
    }

    private List<GiftAlternative> alternatives(int from) {
        List<GiftAlternative> found = GiftAlternatives.of(file, from, end, problems);
        found.stream()
                .map(GiftAlternative::weight)
                .filter(weight -> weight.isWritten() && !weight.isKnown())
                .forEach(weight -> problems.accept(Problem.of(
                        "gift-invalid",
                        "weight",
                        file.span(file.text().lastIndexOf('%', weight.end() - 2), weight.end()),
                        number(weight.percent()),
                        number(Math.copySign(weight.nearest(), weight.percent())))));
        return found;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5f", value).replaceAll("\\.?0+$", "");
    }

    private void readChoices(List<GiftAlternative> answers) {
        GiftChoices read = new GiftChoices(file, stem.format(), answers);
        choices = read.list();
        type = read.type();
        read.check(problems);
        Text all = file.slice(start, end);
        sections.put(
                Role.CHOICES, new Section(Role.CHOICES, file.span(group.open(), group.open() + 1), all, List.of()));
    }

    private void readPairs(int from) {
        List<GiftAlternative> written = alternatives(from);
        GiftText all = GiftText.of(file, written.get(0).start(), end);
        pairs = written.stream().map(this::pair).toList();
        type = QuestionType.MATCHING;
        List<Node> blocks = pairs.stream()
                .flatMap(pair -> Stream.of(pair.prompt(), pair.match()))
                .flatMap(side -> side.blocks().stream())
                .toList();
        sections.put(
                Role.PAIRS, new Section(Role.PAIRS, file.span(group.open(), group.open() + 1), all.text(), blocks));
    }

    private Pair pair(GiftAlternative pair) {
        int arrow = GiftSource.find(file, pair.textStart(), pair.end(), "->");
        int prompt = arrow < 0 ? pair.end() : arrow;
        int match = arrow < 0 ? pair.end() : arrow + 2;
        return new Pair(
                piece(pair.textStart(), prompt),
                piece(match, pair.end()),
                arrow >= 0,
                file.span(pair.start(), Math.max(pair.start(), pair.end())));
    }

    private Piece piece(int from, int to) {
        Optional<GiftStem.Prefix> prefix = GiftStem.format(file, from, to);
        GiftText text = GiftText.of(file, prefix.map(GiftStem.Prefix::end).orElse(from), to);
        return new Piece(
                text.text(), text.blocks(prefix.map(GiftStem.Prefix::format).orElse(stem.format())));
    }

    /** True, false, or words that are compared literally. */
    private void readWords(int from) {
        int hash = GiftSource.find(file, from, end, "#");
        GiftText word = GiftText.of(file, from, hash < 0 ? end : hash);
        Optional<Boolean> truth = GiftTruth.of(word.value());
        type = truth.isPresent() ? QuestionType.TRUE_FALSE : QuestionType.SHORT_ANSWER;
        fields = truth.map(value -> GiftKey.truth(word.span(), value))
                .orElseGet(() -> GiftKey.accept(file, place, alternatives(from)));
        checkKey(true);
    }

    private void checkKey(boolean silent) {
        if (silent && fields.own().entries().isEmpty()) {
            problems.accept(Problem.of("gift-invalid", "no-answer", place));
        }
    }

    private void checkEscapes() {
        TEX.matcher(file.text())
                .region(entry.start(), entry.end())
                .results()
                .filter(found -> found.start() == 0 || file.text().charAt(found.start() - 1) != '\\')
                .forEach(found -> problems.accept(
                        Problem.of("gift-invalid", "tex", file.span(found.start(), found.end()), found.group())));
    }

    private void put(Role role, Span opened, GiftText text, GiftFormat format) {
        if (!text.isEmpty()) {
            sections.put(role, new Section(role, opened, text.text(), text.blocks(format)));
        }
    }

    private Question question(LayoutSpec spec, String lang) {
        return new Question(
                        spec.layout().key(),
                        file.span(entry.start(), trimmedEnd()),
                        fields,
                        Optional.empty(),
                        title(stem),
                        spec.lang().orElse(lang),
                        type,
                        type != QuestionType.OPEN || sections.containsKey(Role.ANSWER),
                        sections,
                        choices)
                .arranged(pairs, List.of());
    }

    private int trimmedEnd() {
        int at = entry.end();
        while (at > entry.start() && Character.isWhitespace(file.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
