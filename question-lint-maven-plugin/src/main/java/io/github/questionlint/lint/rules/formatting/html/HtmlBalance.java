package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rules.shared.FileTags;
import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.HtmlText;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds HTML elements whose start or end is missing. Each cause gives one fault. */
final class HtmlBalance {
    /** The faults of a file, at most one per line. */
    static final FileView<Fault> VIEW = FileView.of(Fault.class, HtmlBalance::in);

    private static final Set<String> CHECKED =
            WordLists.beside(HtmlBalance.class).set("html-balanced");
    static final String DETAILS = "details";
    private static final String SUMMARY = "summary";

    /** The most faults, and the deepest nesting, followed in one file. */
    private static final int MOST = 300;

    /** An end tag out of order may come at most this many lines after its start tag. */
    private static final int NEAR = 3;

    /** A {@code <details>} with at least this many characters does not count as empty. */
    private static final int EMPTY_LENGTH = 200;

    /** What can be wrong with an element, the most severe first. */
    enum Kind {
        /** A {@code <details>} is empty. */
        EMPTY,
        /** A {@code <summary>} is in no {@code <details>}. */
        NO_DETAILS,
        /** A start tag is written instead of the end tag. */
        TWICE,
        /** The end is missing. */
        UNCLOSED,
        /** The start is missing. */
        STRAY
    }

    /**
     * A fault.
     *
     * @param source the text of the file
     * @param kind what is wrong
     * @param tag the tag that has no partner
     * @param end the offset at which something is seen to be wrong
     */
    record Fault(SourceFile source, Kind kind, Tag tag, int end) {}

    private final QuestionFile file;
    private final OpenElements open = new OpenElements();
    private int found;
    /** The last line of the {@code <details>} that was last found to be empty. */
    private int emptyLine = -1;

    private HtmlBalance(QuestionFile file) {
        this.file = file;
    }

    private static Stream<Fault> in(FileViews views) {
        List<Tag> tags = views.of(FileTags.VIEW)
                .filter(tag -> CHECKED.contains(tag.name()) && !tag.isEmpty())
                .toList();
        return new HtmlBalance(views.file()).worstOfEachLine(tags);
    }

    private Stream<Fault> worstOfEachLine(List<Tag> tags) {
        TreeMap<Integer, Fault> lines = new TreeMap<>();
        faults(tags).stream()
                .sorted(Comparator.comparing(Fault::kind)
                        .thenComparingInt(fault -> fault.tag().start()))
                .forEach(fault -> lines.putIfAbsent(line(fault.tag().start()), fault));
        return lines.values().stream();
    }

    private List<Fault> faults(List<Tag> tags) {
        for (int at = 0; at < tags.size() && found <= MOST && open.size() <= MOST; at++) {
            if (tags.get(at).closing()) {
                close(tags.get(at), tags.subList(at + 1, tags.size()));
            } else {
                open(tags.get(at));
            }
        }
        while (open.size() > 1) {
            open.leave().start().ifPresent(tag -> add(Kind.UNCLOSED, tag, tag.end()));
        }
        return open.inner().faults();
    }

    private int line(int offset) {
        return file.source().lineAt(offset);
    }

    private void add(Kind kind, Tag tag, int end) {
        open.inner().faults().add(new Fault(file.source(), kind, tag, end));
        found++;
    }

    private void open(Tag tag) {
        if (isTwice(tag)) {
            open.leave();
            add(Kind.TWICE, tag, tag.end());
            return;
        }
        if (tag.name().equals(DETAILS) && open.has(SUMMARY)) {
            cutThrough(SUMMARY, tag);
        } else if (tag.name().equals(SUMMARY) && !open.has(DETAILS)) {
            open.enter(DETAILS, Optional.empty());
            if (line(tag.start()) - 1 > emptyLine) {
                add(Kind.NO_DETAILS, tag, tag.end());
            }
        }
        open.enter(tag.name(), Optional.of(tag));
    }

    /** Whether an element of a line of text opens for the second time in its line. */
    private boolean isTwice(Tag tag) {
        OpenElements.Element inner = open.inner();
        return !tag.name().equals(DETAILS)
                && !tag.name().equals(SUMMARY)
                && inner.name().equals(tag.name())
                && inner.start()
                        .filter(start -> line(start.start()) == line(tag.start()))
                        .isPresent();
    }

    private void close(Tag end, List<Tag> rest) {
        boolean details = end.name().equals(DETAILS);
        if (!open.has(end.name())) {
            if (!isLate(end)) {
                add(Kind.STRAY, end, end.end());
            }
        } else if (details && open.has(SUMMARY) && closesAgain(rest)) {
            cutThrough(SUMMARY, end);
        } else {
            while (!open.inner().name().equals(end.name())) {
                cut(end);
            }
            open.inner()
                    .start()
                    .filter(start -> details && isEmpty(start, end))
                    .ifPresentOrElse(start -> empty(start, end), open::leave);
        }
    }

    private void empty(Tag start, Tag end) {
        open.drop();
        add(Kind.EMPTY, start, end.end());
        emptyLine = line(end.end());
    }

    /** Whether this ends an element that was cut off a few lines before; then that element is correct. */
    private boolean isLate(Tag end) {
        return open.takeBack(fault -> fault.kind() == Kind.UNCLOSED
                && fault.tag().name().equals(end.name())
                && line(end.start()) - line(fault.end()) <= NEAR);
    }

    /** Whether the next {@code <details>} tag is an end; then this one was written for {@code </summary>}. */
    private static boolean closesAgain(List<Tag> rest) {
        return rest.stream()
                .filter(tag -> tag.name().equals(DETAILS))
                .findFirst()
                .filter(Tag::closing)
                .isPresent();
    }

    /** Cuts off the innermost element of a name and all that are open in it. */
    private void cutThrough(String name, Tag tag) {
        boolean last = false;
        while (!last) {
            last = open.inner().name().equals(name);
            cut(tag);
        }
    }

    /**
     * Removes the innermost element, which has no end. A summary without an end is the cause of all faults inside it.
     */
    private void cut(Tag tag) {
        boolean summary = open.inner().name().equals(SUMMARY);
        Optional<Tag> start = (summary ? open.drop() : open.leave()).start();
        start.ifPresent(cut -> add(Kind.UNCLOSED, cut, summary ? tag.end() : cut.end()));
    }

    private boolean isEmpty(Tag start, Tag end) {
        if (end.start() - start.end() >= EMPTY_LENGTH) {
            return false;
        }
        String content = file.source().text().substring(start.end(), end.start());
        return HtmlText.withoutSummaries(content).isBlank()
                && !HtmlText.hasMedia(content)
                && !content.contains("<summary");
    }
}
