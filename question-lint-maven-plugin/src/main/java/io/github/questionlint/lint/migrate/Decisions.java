package io.github.questionlint.lint.migrate;

import io.github.questionlint.source.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a migration had to guess, as a list for a person to work through.
 *
 * @param changed the files that differ after reading them back
 * @param leaving the files with a link to something of the old bank that is not taken over
 */
record Decisions(
        String name, List<NativeFile> files, Editions editions, Set<NativeFile> changed, Set<NativeFile> leaving) {
    private static final int SHORTEST_TITLE = 4;

    String text() {
        List<String> text = new ArrayList<>();
        text.add("# Decisions to make\n\n" + files.size() + " questions were taken over from \"" + shown(name)
                + "\". Their texts show the same as before. Check each guess in this list, and tick it off.\n");
        text.add("""
                ## The bank

                - [ ] `id` in `question-bank.yaml`: the permanent name of the bank, a reversed domain name
                - [ ] `license`: the licence of the questions; ask their authors
                - [ ] `topics`: taken from the names of files and folders
                - [ ] `difficulty`: `medium` in every question
                - [ ] `choiceOptions`: the choices keep their order, as in the old bank
                - [ ] `rules` in `question-lint.yml`: off where only the new files break them; delete a line to see what it finds
                - [ ] `status`: `draft` in every question, until somebody has read it
                """);
        ofChoices().forEach((heading, wanted) -> section(text, heading, wanted));
        ofTexts().forEach((heading, wanted) -> section(text, heading, wanted));
        return String.join("\n", text);
    }

    private Map<String, Predicate<NativeFile>> ofChoices() {
        Map<String, Predicate<NativeFile>> doubts = new LinkedHashMap<>();
        doubts.put(
                "No choice is marked as correct",
                file -> !file.item().options().isEmpty() && file.item().keys() == 0);
        doubts.put(
                "Several choices are correct: is the type multiple-choice?",
                file -> file.item().keys() > 1);
        doubts.put(
                "No answer",
                file -> file.item().options().isEmpty()
                        && file.item().parts().getOrDefault("answer", "").isBlank());
        return doubts;
    }

    private Map<String, Predicate<NativeFile>> ofTexts() {
        Map<String, Predicate<NativeFile>> doubts = new LinkedHashMap<>();
        doubts.put("The title was shortened; the text starts with all of it", NativeFile::isShortened);
        doubts.put(
                "The title is too short to be a question",
                file -> file.item().title().strip().length() < SHORTEST_TITLE);
        doubts.put(
                "Another question has the same title: are they one question?",
                file -> file.original().isEmpty() && editions.isNumbered(file.id()));
        doubts.put("The language is unknown", file -> file.item().lang().isEmpty());
        doubts.put(
                "An image or link leads to another file or heading of the old bank: put the new files into its root, or"
                        + " correct the path",
                leaving::contains);
        doubts.put("The question is not the same when read again: compare it with the original", changed::contains);
        doubts.put(
                "Taken as a translation because of its place in the file",
                file -> !file.original().isEmpty());
        return doubts;
    }

    private void section(List<String> text, String heading, Predicate<NativeFile> wanted) {
        List<String> lines = files.stream().filter(wanted).map(Decisions::line).toList();
        if (!lines.isEmpty()) {
            text.add("## " + heading + "\n\n" + String.join("\n", lines) + "\n");
        }
    }

    private static String line(NativeFile file) {
        return "- [ ] [" + file.id() + "](" + file.path() + "), from `"
                + shown(file.item().path()) + ":" + file.item().line() + "`";
    }

    private static String shown(String text) {
        return Characters.shown(text).replace("`", "'");
    }
}
