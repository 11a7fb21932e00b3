package io.github.questionlint.lint.report;

import io.github.questionlint.source.Characters;

/** Takes the teeth out of text of others, for where it is going to stand. */
final class Escape {

    private Escape() {}

    /**
     * For a line of a console or build log. Nothing in it breaks the line or acts on a terminal, and a workflow runner
     * finds no command: it takes {@code ##[} anywhere in a line for one, and {@code ::} at its begin.
     */
    static String console(String text) {
        String shown = Characters.shown(text).replace("##[", "#\\u{23}[");
        return shown.stripLeading().startsWith("::") ? shown.replaceFirst("::", ":\\\\u{3a}") : shown;
    }

    /** For the message of a workflow command, behind its {@code ::}. */
    static String annotation(String text) {
        return console(text).replace("%", "%25");
    }

    /** For a property of a workflow command. */
    static String property(String text) {
        return annotation(text).replace(":", "%3A").replace(",", "%2C");
    }
}
