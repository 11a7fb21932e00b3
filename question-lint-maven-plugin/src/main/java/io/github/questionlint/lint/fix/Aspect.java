package io.github.questionlint.lint.fix;

import io.github.questionlint.lint.rule.RulePage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a file's content that a fix keeps, unless the page of its rule names it under {@code fix: changes:}; a
 * rule that changes none of it says {@code nothing} there.
 */
public enum Aspect {
    /** The letters and digits that a reader sees, code included; white space and punctuation do not count. */
    WORDS(false),
    /** The text that a reader sees outside of code, white space in one. */
    TEXT(false),
    /** Emphasis, strike-through and hard line breaks. */
    STYLE(false),
    /** Code, as blocks and within lines. */
    CODE(true),
    /** The words after the opening fences of code. */
    LANGUAGES(false),
    /** The targets of links and images. */
    LINKS(true),
    /** Raw HTML: tags and comments. */
    HTML(false),
    /** Paragraphs, lists, quotes, tables, and how they are nested. */
    BLOCKS(false),
    /** The headings and their levels. */
    HEADINGS(true),
    /** The choices and their marks. */
    CHOICES(true),
    /** The questions: id, title, type, language, parts. */
    QUESTIONS(true),
    /** Which words are in which part of a question. */
    PARTS(false),
    /** The front matter, or the fields of a question in data. */
    FIELDS(false);

    private static final String NOTHING = "nothing";

    /** All words that a page may use. */
    public static final List<String> WORDS_FOR_PAGES = Stream.concat(
                    Stream.of(NOTHING), Arrays.stream(values()).map(Aspect::key))
            .toList();

    /** Whether a safe fix may never reduce it, even if its rule names it. */
    private final boolean precious;

    Aspect(boolean precious) {
        this.precious = precious;
    }

    boolean isPrecious() {
        return precious;
    }

    /** The word for it on pages and in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What fixes of a rule may change. A rule that may change words may do so in any part of a question.
     *
     * @param safe whether all of the fixes are safe
     */
    static Set<Aspect> of(RulePage page, boolean safe) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        (safe ? page.safeChanges() : page.fixChanges())
                .stream()
                        .filter(word -> !word.equals(NOTHING))
                        .forEach(word -> aspects.add(valueOf(word.toUpperCase(Locale.ROOT))));
        if (aspects.contains(WORDS)) {
            aspects.add(PARTS);
        }
        return aspects;
    }
}
