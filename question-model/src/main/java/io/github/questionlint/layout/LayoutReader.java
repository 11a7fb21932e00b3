package io.github.questionlint.layout;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.choices.DataStyle;
import io.github.questionlint.layout.document.ClaimedRanges;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.FarAnswers;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.find.ArticleLayout;
import io.github.questionlint.layout.find.BoldLayout;
import io.github.questionlint.layout.find.ContainerLines;
import io.github.questionlint.layout.find.DataLayout;
import io.github.questionlint.layout.find.DetailsLayout;
import io.github.questionlint.layout.find.FileLayout;
import io.github.questionlint.layout.find.HeadingLayout;
import io.github.questionlint.layout.find.ListItemLayout;
import io.github.questionlint.layout.find.QuoteLayout;
import io.github.questionlint.layout.find.SpeakerLabels;
import io.github.questionlint.layout.find.TableLayout;
import io.github.questionlint.layout.parts.DataQuestion;
import io.github.questionlint.layout.parts.DocumentQuestions;
import io.github.questionlint.layout.parts.DocumentQuestions.Claim;
import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads the questions of a file by its layouts. */
public final class LayoutReader {
    private LayoutReader() {}

    /**
     * A file with its questions, in their order. A question goes to the first layout that finds it.
     *
     * @param specs the layouts that hold for the file
     * @param found problems that were found earlier; dropped if the file has no questions
     */
    public static QuestionFile read(Document document, List<LayoutSpec> specs, List<Problem> found) {
        List<Problem> problems = new ArrayList<>(document.markdown().problems());
        List<Question> questions = questions(document, specs, problems);
        if (!questions.isEmpty()) {
            problems.addAll(found);
        }
        Optional<Markdown> markdown = document.isData() ? Optional.empty() : Optional.of(document.markdown());
        return new QuestionFile(document.file(), markdown, questions, problems);
    }

    private static List<Question> questions(Document document, List<LayoutSpec> specs, List<Problem> problems) {
        List<Question> records = records(document, specs, problems);
        if (!records.isEmpty()) {
            return records;
        }
        for (LayoutSpec spec : specs) {
            List<Question> whole = NotationReader.questions(document, spec, problems::add);
            if (!whole.isEmpty()) {
                return whole;
            }
        }
        List<Claim> claims = claims(document, specs);
        return DocumentQuestions.read(document, claims, problems::add);
    }

    /** The questions of all layouts of data, in the order of the file; a record goes to the first that finds it. */
    private static List<Question> records(Document document, List<LayoutSpec> specs, List<Problem> problems) {
        Map<Span, Question> questions = new TreeMap<>();
        for (LayoutSpec spec : specs) {
            List<YamlNode> records = spec.layout() == Layout.DATA
                    ? DataLayout.own(document, spec, specs).stream()
                            .filter(record -> !questions.containsKey(record.span()))
                            .toList()
                    : List.of();
            DataStyle style = DataStyle.of(records, spec);
            for (YamlNode record : records) {
                String lang = document.lang(record.span());
                Question question = DataQuestion.of(document, spec, record, style, lang, problems::add);
                questions.put(record.span(), WrittenTable.completed(document, record, question));
            }
        }
        return List.copyOf(questions.values());
    }

    /**
     * A question does not start inside one of an earlier layout or among answers, and ends where one of those starts.
     */
    private static List<Claim> claims(Document document, List<LayoutSpec> specs) {
        List<Claim> claims = new ArrayList<>();
        ClaimedRanges claimed = new ClaimedRanges();
        for (LayoutSpec spec : specs) {
            List<QuestionRange> free = find(document, spec).stream()
                    .filter(claimed::isFree)
                    .map(claimed::free)
                    .toList();
            free.forEach(range -> claims.add(new Claim(spec, range)));
            claimed.add(free);
        }
        claims.sort(Comparator.comparingInt(claim -> claim.range().start()));
        FarAnswers far =
                FarAnswers.of(document, claims.stream().map(Claim::range).toList());
        claims.removeIf(claim -> far.isInside(claim.range()));
        return bare(document, claims);
    }

    /** Some claims without the labels of those who speak, and without what closes a container around them. */
    private static List<Claim> bare(Document document, List<Claim> claims) {
        boolean contained = ContainerLines.mayBeIn(document);
        List<QuestionRange> ranges = SpeakerLabels.without(
                document,
                claims.stream()
                        .map(claim -> contained ? inner(document, claim) : claim.range())
                        .toList());
        return IntStream.range(0, claims.size())
                .mapToObj(at -> new Claim(claims.get(at).spec(), ranges.get(at)))
                .toList();
    }

    private static QuestionRange inner(Document document, Claim claim) {
        return claim.spec().layout() == Layout.DETAILS
                ? claim.range()
                : ContainerLines.without(document, claim.range());
    }

    /** How many questions one of the layouts of a document finds in it. */
    public static int count(Document document, List<LayoutSpec> specs, LayoutSpec wanted) {
        if (wanted.layout() == Layout.DATA) {
            return DataLayout.own(document, wanted, specs).size();
        }
        if (NotationReader.reads(wanted)) {
            return NotationReader.questions(document, wanted, problem -> {}).size();
        }
        return (int) claims(document, specs).stream()
                .filter(claim -> claim.spec().equals(wanted))
                .count();
    }

    /** The questions that one layout finds in a document, in its order; none for data, which has no ranges. */
    public static List<QuestionRange> find(Document document, LayoutSpec spec) {
        return switch (spec.layout()) {
            case HEADING -> HeadingLayout.find(document, spec);
            case DETAILS -> DetailsLayout.find(document, spec);
            case LIST_ITEM -> ListItemLayout.find(document, spec);
            case FILE -> FileLayout.find(document, spec);
            case DATA, CARD, SECTIONS, QUIZ, GIFT -> List.of();
            case BOLD -> BoldLayout.find(document, spec);
            case ARTICLE -> ArticleLayout.find(document, spec);
            case TABLE -> TableLayout.find(document, spec);
            case QUOTE -> QuoteLayout.find(document, spec);
        };
    }
}
