package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.Html;
import io.github.questionlint.lint.rules.shared.HtmlTags;
import io.github.questionlint.lint.rules.shared.HtmlTags.Tag;
import io.github.questionlint.data.WordLists;
import io.github.questionlint.model.QuestionFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the elements of HTML whose begin or end is missing; one cause has one fault. */
final class HtmlBalance {
    private static final Set<String> CHECKED = WordLists.beside(HtmlBalance.class).set("html-balanced");
    /** Stands for a begin that is missing, so that its end is not reported too; it has no place. */
    private static final Tag NONE = new Tag("details", false, -1, -1, "");

    /** As many faults, and elements within one another, are looked at in a file. */
    private static final int MOST = 300;

    /** So many lines further down an end that is out of order may stand. */
    private static final int NEAR = 3;

    /** What can be wrong with an element; the worst first. */
    enum Kind {
        /** There is nothing in a {@code <details>}. */
        EMPTY,
        /** A {@code <summary>} stands in no {@code <details>}. */
        NO_DETAILS,
        /** The begin stands where the end should. */
        TWICE,
        /** The end is missing. */
        UNCLOSED,
        /** The begin is missing. */
        STRAY
    }

    /**
     * A fault.
     *
     * @param source the text of the file
     * @param kind what is wrong
     * @param tag the tag that stands alone
     * @param end where it is seen that something is wrong
     */
    record Fault(SourceFile source, Kind kind, Tag tag, int end) {}

    private final QuestionFile file;
    private final Deque<Tag> open = new ArrayDeque<>();
    private final List<Fault> faults = new ArrayList<>();

    private HtmlBalance(QuestionFile file) {
        this.file = file;
    }

    /** The faults of a file, at most one a line. */
    static final FileView<Fault> VIEW = FileView.of(Fault.class, HtmlBalance::faults);

    private static Stream<Fault> faults(FileViews views) {
        HtmlBalance balance = new HtmlBalance(views.file());
        List<Tag> tags = views.of(HtmlTags.VIEW)
                .filter(tag -> CHECKED.contains(tag.name()) && !tag.isEmpty())
                .toList();
        for (int at = 0; at < tags.size() && !balance.isHopeless(); at++) {
            if (tags.get(at).closing()) {
                balance.close(tags.get(at), tags.subList(at + 1, tags.size()));
            } else {
                balance.open(tags.get(at));
            }
        }
        balance.open.stream().filter(HtmlBalance::isWritten).forEach(tag -> balance.add(Kind.UNCLOSED, tag, tag.end()));
        return balance.worstOfEachLine();
    }

    /** Whether so much is wrong that looking further would only take long. */
    private boolean isHopeless() {
        return faults.size() > MOST || open.size() > MOST;
    }

    private Stream<Fault> worstOfEachLine() {
        TreeMap<Integer, Fault> lines = new TreeMap<>();
        faults.stream()
                .sorted(Comparator.comparing(Fault::kind)
                        .thenComparingInt(fault -> fault.tag().start()))
                .forEach(fault -> lines.putIfAbsent(line(fault.tag().start()), fault));
        return lines.values().stream();
    }

    private int line(int offset) {
        return file.source().lineAt(offset);
    }

    private void add(Kind kind, Tag tag, int end) {
        faults.add(new Fault(file.source(), kind, tag, end));
    }

    private void open(Tag tag) {
        Tag last = open.peek();
        boolean block = isBlock(tag);
        if (!block && last != null && last.name().equals(tag.name()) && line(last.start()) == line(tag.start())) {
            open.pop();
            add(Kind.TWICE, tag, tag.end());
            return;
        }
        if (tag.name().equals("details")
                && open.stream().anyMatch(outer -> outer.name().equals("summary"))) {
            popTo("summary", tag);
        } else if (tag.name().equals("summary")
                && open.stream().noneMatch(outer -> outer.name().equals("details"))) {
            open.push(NONE);
            boolean follows = faults.stream()
                    .anyMatch(fault -> fault.kind() == Kind.EMPTY && line(fault.end()) >= line(tag.start()) - 1);
            if (!follows) {
                add(Kind.NO_DETAILS, tag, tag.end());
            }
        }
        open.push(tag);
    }

    /** Whether an author wrote it; {@link #NONE} stands for one that is missing. */
    private static boolean isWritten(Tag tag) {
        return tag.start() >= 0;
    }

    private static boolean isBlock(Tag tag) {
        return tag.name().equals("details") || tag.name().equals("summary");
    }

    private void close(Tag end, List<Tag> rest) {
        if (!isOpen(end)) {
            boolean late = faults.removeIf(fault -> fault.kind() == Kind.UNCLOSED
                    && fault.tag().name().equals(end.name())
                    && line(end.start()) - line(fault.end()) <= NEAR);
            if (!late) {
                add(Kind.STRAY, end, end.end());
            }
            return;
        }
        int before = faults.size();
        Tag begin = popTo(end.name(), end);
        boolean details = end.name().equals("details");
        if (details && isEmpty(begin, end)) {
            faults.removeIf(fault -> fault.tag().start() > begin.start());
            add(Kind.EMPTY, begin, end.end());
        }
        boolean cut = faults.subList(Math.min(before, faults.size()), faults.size()).stream()
                .anyMatch(fault -> fault.tag().name().equals("summary"));
        if (details && cut && closesAgain(rest)) {
            open.push(NONE);
        }
    }

    private static boolean closesAgain(List<Tag> rest) {
        return rest.stream()
                .filter(tag -> tag.name().equals("details"))
                .findFirst()
                .filter(Tag::closing)
                .isPresent();
    }

    /** Ends of emphasis close nothing outside of the {@code <details>} that they stand in. */
    private boolean isOpen(Tag end) {
        for (Tag tag : open) {
            if (tag.name().equals(end.name())) {
                return true;
            }
            if (!end.name().equals("details") && tag.name().equals("details")) {
                return false;
            }
        }
        return false;
    }

    /** Takes the innermost element of a name, and all that stand open within it: these have no end. */
    private Tag popTo(String name, Tag end) {
        Tag tag = open.pop();
        while (!tag.name().equals(name)) {
            addUnclosed(tag, end);
            tag = open.pop();
        }
        if (!end.closing()) {
            addUnclosed(tag, end);
        }
        return tag;
    }

    private void addUnclosed(Tag tag, Tag end) {
        boolean summary = tag.name().equals("summary");
        if (summary) {
            faults.removeIf(fault -> fault.tag().start() > tag.start());
        }
        if (isWritten(tag)) {
            add(Kind.UNCLOSED, tag, summary ? end.end() : tag.end());
        }
    }

    private boolean isEmpty(Tag begin, Tag end) {
        return isWritten(begin)
                && end.start() - begin.end() < 200
                && Html.text(file.source().text().substring(begin.end(), end.start()))
                        .isBlank()
                && !Html.hasMedia(file.source().text().substring(begin.end(), end.start()))
                && !file.source().text().substring(begin.end(), end.start()).contains("<summary");
    }
}
