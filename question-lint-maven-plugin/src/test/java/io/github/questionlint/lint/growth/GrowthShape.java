package io.github.questionlint.lint.growth;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * Hostile text that can be made as large as wanted.
 *
 * @param name what it is, as in "title: blanks"
 * @param files the files of a bank, by path, for a number of characters
 */
record GrowthShape(String name, IntFunction<Map<String, String>> files) {
    /** Questions behind the hostile one, so that a layout is found and what follows is read. */
    private static final String MORE = "\n\n### Why is it so?\n\nBecause it is.\n\n### How does it go?\n\nWell.\n";

    /** One file of any kind. */
    static GrowthShape file(String name, String path, IntFunction<String> text) {
        return new GrowthShape(name, size -> Map.of(path, text.apply(size)));
    }

    /** One Markdown file, with two good questions at its end. */
    static GrowthShape markdown(String name, IntFunction<String> text) {
        return file(name, "q.md", size -> text.apply(size) + MORE);
    }

    /** One Markdown file in which a unit is repeated between two texts. */
    static GrowthShape repeated(String name, String before, String unit, String after) {
        return markdown(name, size -> before + repeat(unit, size) + after);
    }

    /** A unit as often as fits. */
    static String repeat(String unit, int size) {
        return unit.repeat(Math.max(1, size / unit.length()));
    }

    /** Numbered pieces until there are enough characters. */
    static String numbered(int size, IntFunction<String> piece) {
        StringBuilder text = new StringBuilder(size + 100);
        for (int number = 0; text.length() < size; number++) {
            text.append(piece.apply(number));
        }
        return text.toString();
    }
}
