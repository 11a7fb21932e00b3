package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.find.SectionMarks.Mark;
import io.github.questionlint.layout.words.Numbering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of one question, each opened by a heading or label.
 *
 * @param parts the parts, in their order; the first one asks
 * @param start the start of the first one, or of a heading with a number above it
 * @param end the end of the last one
 * @param lang the language that the heading of the question names; empty without one
 */
record SectionGroup(List<Part> parts, int start, int end, Optional<String> lang) {
    private static final int MOST_LANGUAGES = 8;
    private static final Pattern MARK = Pattern.compile("[✅✓✔☑]|\\[[xX]\\]");

    SectionGroup {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param kind what it is
     * @param opened the start of its heading
     * @param start the start of its text
     * @param end its end, exclusive
     */
    record Part(SectionWords kind, int opened, int start, int end) {}

    /** The groups of a document, in its order: each starts with a question that has a text. */
    static List<SectionGroup> of(Document document) {
        List<Mark> marks = SectionMarks.of(document);
        List<SectionGroup> groups = new ArrayList<>();
        Stream<Optional<String>> langs =
                marks.stream().map(Mark::lang).distinct().limit(MOST_LANGUAGES);
        langs.forEach(lang -> addAll(document, marks, lang, groups));
        groups.sort(Comparator.comparingInt(SectionGroup::start));
        return groups;
    }

    /** Adds the groups whose question names a language, or none. */
    private static void addAll(Document document, List<Mark> marks, Optional<String> lang, List<SectionGroup> groups) {
        int at = 0;
        while (at < marks.size()) {
            Mark mark = marks.get(at);
            boolean question = mark.opens(SectionWords.QUESTION) && mark.lang().equals(lang);
            int next = question ? end(document, marks, at) : at + 1;
            if (question) {
                of(document, marks, at, next).ifPresent(groups::add);
            }
            at = next;
        }
    }

    /** The index of the mark at which a group ends: the next question, or a heading of its level or higher. */
    private static int end(Document document, List<Mark> marks, int first) {
        int at = first + 1;
        Optional<String> lang = marks.get(first).lang();
        int level =
                marks.get(isTitled(document, marks, first) ? first - 1 : first).level();
        boolean asked = !marks.get(first).isBlankUpTo(document, startOf(document, marks, at));
        while (at < marks.size()) {
            Mark mark = marks.get(at);
            boolean question = mark.opens(SectionWords.QUESTION) && !isTranslation(marks, first, at);
            boolean other = mark.part().isEmpty() && mark.level() <= level;
            boolean above = mark.level() == level && isOpening(document, marks, at - 1, mark);
            if (question && asked || other && !above) {
                return at;
            }
            asked |= question || mark.part().isPresent() && !mark.isForeign(lang);
            at++;
        }
        return at;
    }

    /** Whether a question is the one above it in another language, without the answer of that one between them. */
    private static boolean isTranslation(List<Mark> marks, int first, int at) {
        Optional<String> lang = marks.get(first).lang();
        return lang.isPresent()
                && at - first < MOST_LANGUAGES * 2
                && marks.get(at).isForeign(lang)
                && marks.subList(first + 1, at).stream().noneMatch(mark -> mark.opens(SectionWords.ANSWER));
    }

    private static int startOf(Document document, List<Mark> marks, int at) {
        return at < marks.size()
                ? marks.get(at).start()
                : document.markdown().root().end();
    }

    private static Optional<SectionGroup> of(Document document, List<Mark> marks, int first, int next) {
        Optional<String> lang = marks.get(first).lang();
        List<Part> parts = new ArrayList<>();
        int end = startOf(document, marks, next);
        int limit = end;
        for (int at = next - 1; at >= first; at--) {
            Mark mark = marks.get(at);
            if (mark.part().isPresent()) {
                int content = mark.end();
                if (!mark.isForeign(lang)) {
                    parts.add(0, new Part(mark.part().get(), mark.start(), content, limit));
                }
                limit = mark.start();
            }
        }
        boolean asks = parts.stream()
                .anyMatch(part -> part.kind() == SectionWords.QUESTION && !document.isBlank(part.start(), part.end()));
        int start =
                marks.get(isTitled(document, marks, first) ? first - 1 : first).start();
        int last = lang.isPresent() ? parts.get(parts.size() - 1).end() : end;
        return asks ? Optional.of(new SectionGroup(parts, start, last, lang)) : Optional.empty();
    }

    /** Whether a heading without any text below it opens an answer, so that what follows is its text. */
    private static boolean isOpening(Document document, List<Mark> marks, int at, Mark next) {
        return marks.get(at).opens(SectionWords.ANSWER) && marks.get(at).isBlankUpTo(document, next.start());
    }

    /** Whether the heading directly above a question is its number. */
    private static boolean isTitled(Document document, List<Mark> marks, int question) {
        return question > 0 && isNumber(document, marks.get(question - 1), marks.get(question));
    }

    private static boolean isNumber(Document document, Mark above, Mark question) {
        String text = document.file().text().substring(above.start(), above.end());
        return above.part().isEmpty()
                && above.isBlankUpTo(document, question.start())
                && Numbering.style(text.replaceFirst("^#+\\s*", "")) == Numbering.Style.LABEL;
    }

    /** The first part of a kind that has a text, or else the first one. */
    Optional<Part> part(Document document, SectionWords kind) {
        Optional<Part> written = parts.stream()
                .filter(part -> part.kind() == kind && !document.isBlank(part.start(), part.end()))
                .findFirst();
        return written.or(
                () -> parts.stream().filter(part -> part.kind() == kind).findFirst());
    }

    /** Whether it says what is right, in a part of its own or by marks of its choices. */
    boolean isAnswered(Document document) {
        return parts.stream()
                .anyMatch(part -> part.kind() == SectionWords.ANSWER
                        || part.kind() == SectionWords.OPTIONS && isMarked(document, part));
    }

    private static boolean isMarked(Document document, Part part) {
        return MARK.matcher(document.file().text())
                .region(part.start(), Math.max(part.start(), part.end()))
                .find();
    }
}
