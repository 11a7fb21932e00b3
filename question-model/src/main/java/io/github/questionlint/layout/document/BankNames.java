package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.WordIndex;
import io.github.questionlint.layout.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises the names of files and folders that hold questions, such as {@code interview} and {@code 面试题}. */
final class BankNames {
    private static final WordIndex WORDS = WordIndex.of(WordTable.spellings("bank"));
    private static final WordIndex CARDS = WordIndex.of(WordTable.spellings("cards"));
    /** A file, or the folder around it, that is called after what goes into Anki. */
    private static final Pattern ANKI_CARDS =
            Pattern.compile("(?i)(?:.*[/ _.-])?(?:md)?anki[ _-]?(?:cards?|decks?|notes?)(?:/[^/]*|\\.[^/]*)");
    /** A file that is called after Anki alone: it holds cards, or is about the program. */
    private static final Pattern ANKI = Pattern.compile("(?i)(?:.*[/ _.-])?(?:md)?anki\\.[^/]*");

    private static final Pattern ANKI_WORD = Pattern.compile("(?i)(?<![a-z])anki(?![a-z])");

    private static final Pattern SURVEY =
            Pattern.compile("(?iU)" + WordTable.anyOf("survey") + "(?![\\p{IsLatin}\\p{IsCyrillic}])");
    private static final Pattern TEST = Pattern.compile(
            "(?iU)(?<![\\p{IsLatin}\\p{IsCyrillic}])" + WordTable.anyOf("test") + "(?![\\p{IsLatin}\\p{IsCyrillic}])");
    private static final WordIndex GLOSSARIES = WordIndex.of(WordTable.spellings("glossary"));

    private BankNames() {}

    /** Whether the first heading, if it is the title of the page, says that questions follow. */
    static boolean isQuestions(List<Headings.Head> heads) {
        return isTitled(WORDS, heads);
    }

    private static boolean isTitled(WordIndex words, List<Headings.Head> heads) {
        return !heads.isEmpty()
                && heads.get(0).level() == 1
                && words.anyIn(heads.get(0).title().value().toLowerCase(Locale.ROOT));
    }

    /** Whether the name of a file, or of the folder around it, says that it holds questions. */
    static boolean isQuestions(String path) {
        return isNamed(WORDS, path);
    }

    private static boolean isNamed(WordIndex words, String path) {
        return words.anyIn(near(path).toLowerCase(Locale.ROOT));
    }

    /** The name of a file with that of the folder around it. */
    private static String near(String path) {
        int file = path.lastIndexOf('/');
        return path.substring(file < 0 ? 0 : path.lastIndexOf('/', file - 1) + 1);
    }

    /** Whether a name or the first heading says that a file with some text holds flash cards. */
    static boolean isCards(String path, List<Headings.Head> heads, String text) {
        return isNamed(CARDS, path)
                || isTitled(CARDS, heads)
                || ANKI_CARDS.matcher(path).matches()
                || ANKI.matcher(path).matches()
                        && areAlike(heads)
                        && !ANKI_WORD.matcher(text).find();
    }

    /** Whether all headings are of one level, below the title of the page: a manual has sections in chapters, a deck has not. */
    private static boolean areAlike(List<Headings.Head> heads) {
        boolean titled = !heads.isEmpty() && heads.get(0).level() == 1;
        return heads.stream()
                        .skip(titled ? 1 : 0)
                        .mapToInt(Headings.Head::level)
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether a name or the first heading says that a file asks readers about themselves, and neither names a test. */
    static boolean isSurvey(String path, List<Headings.Head> heads) {
        String title = heads.isEmpty() || heads.get(0).level() != 1
                ? ""
                : heads.get(0).title().value();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return (SURVEY.matcher(near(path)).find() || SURVEY.matcher(title).find())
                && !TEST.matcher(name).find()
                && !TEST.matcher(title).find();
    }

    /** Whether a name or the first heading says that a file explains terms. */
    static boolean isGlossary(String path, List<Headings.Head> heads) {
        return isNamed(GLOSSARIES, path) || isTitled(GLOSSARIES, heads);
    }
}
