package io.github.questionlint.lint.similarity;

import io.github.questionlint.source.Characters;
import java.util.Random;

/** What somebody does to a question so that it is another text but the same question, or nearly so. */
enum Edit {
    NUMBER {
        @Override
        String of(String stem, Random random) {
            return 1 + random.nextInt(99) + ". " + stem;
        }
    },
    CASE {
        @Override
        String of(String stem, Random random) {
            return stem.toUpperCase(java.util.Locale.ROOT);
        }
    },
    HALVES {
        @Override
        String of(String stem, Random random) {
            return secondHalf(stem).strip() + " " + firstHalf(stem).strip();
        }
    },
    WORD_CHANGED {
        @Override
        String of(String stem, Random random) {
            int at = wordAt(stem, random);
            return stem.substring(0, at) + "item" + random.nextInt(5_000) + stem.substring(wordEnd(stem, at));
        }
    },
    WORD_DROPPED {
        @Override
        String of(String stem, Random random) {
            int at = wordAt(stem, random);
            return stem.substring(0, at) + stem.substring(wordEnd(stem, at));
        }
    },
    LETTER_DROPPED {
        @Override
        String of(String stem, Random random) {
            int at = stem.offsetByCodePoints(0, random.nextInt(stem.codePointCount(0, stem.length())));
            return stem.substring(0, at) + stem.substring(stem.offsetByCodePoints(at, 1));
        }
    },
    WORDS_BEFORE {
        @Override
        String of(String stem, Random random) {
            return "In your own words: " + stem;
        }
    };

    /** The edited text. */
    abstract String of(String stem, Random random);

    /** A text without blanks is cut between two characters. */
    static String firstHalf(String text) {
        return text.substring(0, middle(text));
    }

    static String secondHalf(String text) {
        return text.substring(middle(text));
    }

    private static int middle(String text) {
        int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        int blank = text.indexOf(' ', half);
        return blank < 0 ? half : blank;
    }

    private static int wordAt(String text, Random random) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        return isHan(text, at) ? at : text.lastIndexOf(' ', at) + 1;
    }

    private static int wordEnd(String text, int start) {
        if (start < text.length() && isHan(text, start)) {
            return text.offsetByCodePoints(start, 1);
        }
        int end = text.indexOf(' ', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean isHan(String text, int at) {
        return Characters.isUnspaced(text.codePointAt(at));
    }
}
