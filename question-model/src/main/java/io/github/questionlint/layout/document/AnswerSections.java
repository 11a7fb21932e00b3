package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.AnswerWords;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import io.github.questionlint.source.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the parts of a document that hold the answers of several questions, such as below a heading "Answers". */
final class AnswerSections {
    private static final int FEWEST = 3;
    /** The most characters of a title that may name a chapter by fewer words or more. */
    private static final int LONGEST_TITLE = 100;
    /** The most chapters that are compared with it. */
    private static final int MOST_COMPARED = 100;

    /** The most parts whose questions are numbered anew. */
    private static final int MOST_RUNS = 30;

    private static final int LONGEST = 60;
    private static final String LETTER = "[\\p{L}&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}]]";
    private static final Pattern WORD =
            Pattern.compile("(?iU)(?<!" + LETTER + ")" + WordTable.anyOf("answer") + "(?!" + LETTER + ")");

    private final Document document;
    private final List<Node> blocks;
    /** The last heading with a title above the current block, by the folded title; and how many blocks are in it. */
    private final NavigableMap<String, Node> chapters = new TreeMap<>();

    private int passed;

    private final List<AnswerSection> found = new ArrayList<>();

    private AnswerSections(Document document) {
        this.document = document;
        this.blocks = document.markdown().root().children();
    }

    /** The sections of a document, in its order; one may be within another one. */
    static List<AnswerSection> of(Document document) {
        AnswerSections sections = new AnswerSections(document);
        for (int at = 0; at < sections.blocks.size(); at++) {
            sections.add(at);
        }
        if (sections.found.isEmpty()) {
            TrailingKeys.of(document).ifPresent(sections.found::add);
        }
        return List.copyOf(sections.found);
    }

    private void add(int at) {
        Node block = blocks.get(at);
        if (block.kind() == Kind.HEADING) {
            String title = block.visibleText();
            if (AnswerLabel.isAlone(title) || names(title)) {
                below(at);
            }
        } else if (block.is(Kind.HTML_BLOCK, Kind.FOLD)) {
            document.detailsWithin(block.start(), block.end())
                    .filter(details -> AnswerLabel.isAlone(Titles.raw(document.file(), details)))
                    .findFirst()
                    .ifPresent(this::within);
        } else if (block.kind() == Kind.PARAGRAPH) {
            paragraph(at, block);
        }
    }

    /** Whether a heading that asks nothing has the word for an answer. */
    private static boolean names(String title) {
        return title.length() <= LONGEST
                && !AnswerWords.in(title).isEmpty()
                && QuestionWords.score(title) == 0
                && WORD.matcher(title).find();
    }

    private void paragraph(int at, Node block) {
        String text = block.visibleText();
        if (AnswerLabel.isAlone(text)) {
            int next = at + 1;
            while (next < blocks.size() && !isEnd(blocks.get(next))) {
                next++;
            }
            whole(block.start(), block.end(), blocks.get(next - 1).end());
        } else if (AnswerLabel.opens(text)) {
            RenderedText shown = RenderedText.of(document.file(), List.of(block));
            int from = Math.min(block.end(), shown.skipMarks(AnswerLabel.length(shown.text())));
            add(block.start(), block.end(), KeyEntries.of(document, from, block.end()));
        }
    }

    private static boolean isEnd(Node block) {
        return block.kind() == Kind.HEADING
                || block.kind() == Kind.PARAGRAPH && AnswerLabel.isAlone(block.visibleText());
    }

    private void within(Details details) {
        whole(details.open(), details.bodyStart(), details.bodyEnd());
    }

    private void add(int start, int end, List<FarAnswer> answers) {
        if (answers.size() >= FEWEST) {
            found.add(new AnswerSection(start, end, -1, start, answers));
        }
    }

    /** Below a heading that says so, a few keys are answers, too; they are joined only where each question has one. */
    private void whole(int start, int bodyStart, int end) {
        List<FarAnswer> answers = answers(bodyStart, end);
        if (answers.stream().allMatch(FarAnswer::isKey) && !answers.isEmpty()) {
            found.add(new AnswerSection(start, end, -1, start, answers));
        } else if (!addRuns(start, bodyStart, end)) {
            add(start, end, answers);
        }
    }

    /** Keys whose numbers start anew with each part of the questions: each run of them is a section. */
    private boolean addRuns(int start, int bodyStart, int end) {
        List<Integer> firsts = KeyEntries.firsts(document, bodyStart, end);
        int size = firsts.size();
        List<AnswerSection> runs = new ArrayList<>();
        for (int at = 0; at < size && size <= MOST_RUNS; at++) {
            int to = at + 1 < size ? firsts.get(at + 1) : end;
            List<FarAnswer> keys = KeyEntries.of(document, firsts.get(at), to);
            runs.add(new AnswerSection(at == 0 ? start : firsts.get(at), to, -1, start, keys, at, size));
        }
        boolean several =
                runs.size() > 1 && runs.stream().noneMatch(run -> run.answers().isEmpty());
        return several && found.addAll(runs);
    }

    private List<FarAnswer> answers(int start, int end) {
        List<FarAnswer> keys = KeyEntries.of(document, start, end);
        if (keys.size() >= FEWEST) {
            return keys;
        }
        List<FarAnswer> texts = TextEntries.of(document, start, end);
        return texts.size() > keys.size() ? texts : keys;
    }

    /** What is below a heading: chapters with answers, or answers. */
    private void below(int at) {
        Node heading = blocks.get(at);
        List<Node> heads = new ArrayList<>();
        int next = at + 1;
        while (next < blocks.size()
                && (blocks.get(next).kind() != Kind.HEADING || blocks.get(next).number() > heading.number())) {
            if (blocks.get(next).kind() == Kind.HEADING) {
                heads.add(blocks.get(next));
            }
            next++;
        }
        int end = blocks.get(next - 1).end();
        if (!areChapters(heading, heads, end)) {
            whole(heading.start(), heading.end(), end);
        }
    }

    private boolean areChapters(Node heading, List<Node> heads, int end) {
        List<AnswerSection> parts = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            Node head = heads.get(at);
            int to = at + 1 < heads.size() ? heads.get(at + 1).start() : end;
            Optional<Node> chapter = chapter(chapters(heading), folded(head));
            List<FarAnswer> answers = chapter.isPresent() ? answers(head.end(), to) : List.of();
            boolean keys = !answers.isEmpty() && answers.stream().allMatch(FarAnswer::isKey);
            if (keys || answers.size() >= FEWEST) {
                int from = chapter.get().start();
                parts.add(new AnswerSection(
                        parts.isEmpty() ? heading.start() : head.start(),
                        to,
                        from,
                        end(chapter.get(), heading.start()),
                        answers));
            }
        }
        found.addAll(parts);
        return !parts.isEmpty();
    }

    /** The chapters above a heading; few documents need any. */
    private NavigableMap<String, Node> chapters(Node heading) {
        while (blocks.get(passed).start() < heading.start()) {
            Node block = blocks.get(passed++);
            if (block.kind() == Kind.HEADING) {
                chapters.put(folded(block), block);
            }
        }
        return chapters;
    }

    /** The chapter with a title, or the only one that has more words behind it or fewer; a number alone is that of an answer. */
    private static Optional<Node> chapter(NavigableMap<String, Node> chapters, String title) {
        Node same = chapters.get(title);
        if (same != null || title.isEmpty() || title.length() > LONGEST_TITLE || Titles.isNumberOnly(title)) {
            return Optional.ofNullable(same);
        }
        Stream<Node> longer = chapters.tailMap(title, false).entrySet().stream()
                .limit(MOST_COMPARED)
                .takeWhile(entry -> entry.getKey().startsWith(title))
                .filter(entry -> endsWord(entry.getKey(), title.length()))
                .map(Map.Entry::getValue);
        Stream<Node> shorter = IntStream.range(1, title.length())
                .filter(at -> endsWord(title, at))
                .mapToObj(at -> Optional.ofNullable(chapters.get(title.substring(0, at))))
                .flatMap(Optional::stream);
        List<Node> alike = Stream.concat(longer, shorter).limit(2).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean endsWord(String title, int at) {
        return !Character.isLetterOrDigit(title.charAt(at));
    }

    /** Where a chapter ends: at the next heading of its level. */
    private int end(Node chapter, int limit) {
        return document.headsWithin(chapter.end(), limit)
                .filter(head -> head.level() <= chapter.number())
                .findFirst()
                .map(Headings.Head::lead)
                .orElse(limit);
    }

    private static String folded(Node heading) {
        return Folding.singleSpaces(Folding.lower(heading.visibleText())).strip();
    }
}
