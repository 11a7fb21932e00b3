package io.github.questionlint.layout;

import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Markdown;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the questions of a file by its layouts. */
public final class LayoutReader {
    private static final Map<String, Finder> FINDERS = Map.of(
            "heading", HeadingLayout::find,
            "details", DetailsLayout::find,
            "file", FileLayout::find,
            "listItem", ListItemLayout::find,
            "bold", BoldLayout::find,
            "article", ArticleLayout::find);

    private record Claim(LayoutSpec spec, Stretch stretch) {}

    private LayoutReader() {}

    /**
     * A file with its questions, in their order. A question goes to the first layout that finds it.
     *
     * @param specs the layouts that hold for the file
     * @param found what is known to be wrong with the file already; without questions it is no matter
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
        for (LayoutSpec spec : specs) {
            List<Question> records = spec.layout().equals("data") ? records(document, spec, problems) : List.of();
            if (!records.isEmpty()) {
                return records;
            }
        }
        List<Claim> claims = claims(document, specs);
        if (claims.isEmpty()) {
            return List.of();
        }
        String lang = document.lang();
        return claims.stream()
                .sorted(Comparator.comparingInt(claim -> claim.stretch().start()))
                .map(claim -> Assembly.question(document, claim.spec(), lang, claim.stretch(), problems::add))
                .toList();
    }

    private static List<Question> records(Document document, LayoutSpec spec, List<Problem> problems) {
        List<YamlNode> records = DataLayout.records(document, spec);
        String lang = records.isEmpty() ? "" : document.lang();
        return records.stream()
                .map(record -> DataQuestion.of(document, spec, record, lang, problems::add))
                .toList();
    }

    private static List<Claim> claims(Document document, List<LayoutSpec> specs) {
        List<Claim> claims = new ArrayList<>();
        for (LayoutSpec spec : specs) {
            claims.addAll(unclaimed(spec, find(document, spec), claims));
        }
        return claims;
    }

    /** How many questions of a document one of its layouts gives. */
    static int count(Document document, List<LayoutSpec> specs, LayoutSpec wanted) {
        if (wanted.layout().equals("data")) {
            return DataLayout.records(document, wanted).size();
        }
        return (int) claims(document, specs).stream()
                .filter(claim -> claim.spec().equals(wanted))
                .count();
    }

    static List<Stretch> find(Document document, LayoutSpec spec) {
        Finder finder = FINDERS.get(spec.layout());
        return finder == null ? List.of() : finder.find(document, spec);
    }

    /** A question does not begin inside one of an earlier layout, and ends where one of those begins. */
    private static List<Claim> unclaimed(LayoutSpec spec, List<Stretch> found, List<Claim> claims) {
        NavigableMap<Integer, Integer> taken = taken(claims);
        return found.stream()
                .filter(stretch -> endOf(taken, stretch.start()) <= stretch.start())
                .map(stretch -> new Claim(spec, stretch.until(nextOf(taken, stretch))))
                .toList();
    }

    private static NavigableMap<Integer, Integer> taken(List<Claim> claims) {
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        claims.forEach(
                claim -> taken.put(claim.stretch().start(), claim.stretch().end()));
        Claims.spread(taken);
        return taken;
    }

    private static int endOf(NavigableMap<Integer, Integer> taken, int start) {
        Map.Entry<Integer, Integer> before = taken.floorEntry(start);
        return before == null ? -1 : before.getValue();
    }

    private static int nextOf(NavigableMap<Integer, Integer> taken, Stretch stretch) {
        Integer next = taken.higherKey(stretch.start());
        return next == null ? stretch.end() : next;
    }
}
