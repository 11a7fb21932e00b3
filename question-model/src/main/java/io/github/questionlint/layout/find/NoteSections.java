package io.github.questionlint.layout.find;

import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.layout.words.TableOfContents;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the lists of notes beside lists of questions, such as those below "How to prepare": bullets of one line of prose,
 * of which none asks in all of a section, where nearly every other item of the document asks. Where the heading says that
 * advice follows, they may be shorter.
 */
final class NoteSections {
    private static final int FEWEST = 4;
    private static final double NEARLY_ALL = 0.9;
    /** Shorter items on average may be topics to tell about, in UTF-16 units. */
    private static final int PROSE = 30;
    /** The level of a line in bold print, below all headings; it ends no section, and only begins and ends advice. */
    private static final int BOLD = 7;
    /** The level of no heading. */
    private static final int NONE = 8;

    private final Predicate<Node> silent;
    private final Set<Integer> notes = new HashSet<>();
    /** Those below a heading that says so. */
    private final Set<Integer> advised = new HashSet<>();

    private int told;
    private int items;
    private int asking;
    /** The level of the last heading above that advice follows. */
    private int advice = NONE;

    /**
     * Looks at the lists among the blocks of a document.
     *
     * @param silent whether no item of a list asks or has anything below it
     */
    NoteSections(List<Node> blocks, Predicate<Node> silent) {
        this.silent = silent;
        List<Node> lists = new ArrayList<>();
        List<Node> tips = new ArrayList<>();
        boolean headed = false;
        for (Node block : blocks) {
            int level = level(block);
            if (level < NONE) {
                take(tips, true, true);
                int above = level <= advice ? NONE : advice;
                advice = above == NONE && TableOfContents.isAdvice(block.visibleText()) ? level : above;
            }
            if (level < BOLD) {
                take(lists, headed, false);
                headed = !QuestionWords.endsWithMark(block.visibleText());
            } else if (block.kind() == Kind.LIST) {
                (advice < NONE ? tips : lists).add(block);
            }
        }
        take(tips, true, true);
        take(lists, headed, false);
        if (asking < FEWEST || asking < told || asking < items * NEARLY_ALL) {
            notes.clear();
        }
        if (asking < FEWEST || asking * 2 < items) {
            advised.clear();
        }
    }

    /** Whether a list holds notes, and no question. */
    boolean contains(Node list) {
        return notes.contains(list.start()) || advised.contains(list.start());
    }

    /** Judges the lists of a section, or those that are advice, and empties them. */
    private void take(List<Node> lists, boolean headed, boolean advice) {
        List<Node> all =
                lists.stream().flatMap(list -> list.children().stream()).toList();
        int length = all.stream().mapToInt(item -> item.visibleText().length()).sum();
        long found = all.stream().filter(NoteSections::asks).count();
        boolean quiet = headed && found == 0 && lists.stream().allMatch(silent);
        if (quiet && advice) {
            lists.forEach(list -> advised.add(list.start()));
        } else if (quiet && length >= all.size() * PROSE) {
            lists.forEach(list -> notes.add(list.start()));
            told += all.size();
        } else if (!quiet) {
            items += all.size();
            asking += (int) found;
        }
        lists.clear();
    }

    /** The level of a heading, or of a line in bold print. */
    private static int level(Node block) {
        boolean bold = block.kind() == Kind.PARAGRAPH
                && block.children().size() == 1
                && block.children().get(0).kind() == Kind.STRONG;
        return bold ? BOLD : block.kind() == Kind.HEADING ? block.number() : NONE;
    }

    /** Whether an item asks at its start, or tells to do something behind a colon. */
    private static boolean asks(Node item) {
        String text = item.children().isEmpty() ? "" : item.children().get(0).visibleText();
        return QuestionWords.score(text) > 0 || QuestionWords.tellsBehindColon(text);
    }
}
