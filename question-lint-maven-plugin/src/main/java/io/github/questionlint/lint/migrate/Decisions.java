package io.github.questionlint.lint.migrate;

import io.github.questionlint.source.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a migration had to guess, as a list for a person to work through. */
record Decisions(String name, List<NativeFile> files, Editions editions, List<NativeFile> changed) {
    private static final int SHORTEST_TITLE = 4;
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}(?:#{1,2}(?:[ \\t]|$)|(?:-{2,}|=+)[ \\t]*$)");

    String text() {
        List<String> text = new ArrayList<>();
        text.add("# What is left to decide\n\n" + files.size() + " questions were taken over from \"" + shown(name)
                + "\". Their words are as they were. What could only be guessed is listed here; tick it off.\n");
        text.add("""
                ## The bank

                - [ ] `id` in `question-bank.yaml`: the name of the bank, in reverse DNS, for ever
                - [ ] `license`: under which licence the questions stand; ask their authors
                - [ ] `topics`: they are the names of the files and folders
                - [ ] `difficulty`: every question says `medium`
                - [ ] `status`: every question is a `draft` until someone has read it
                """);
        ofChoices().forEach((heading, wanted) -> section(text, heading, wanted));
        ofTexts().forEach((heading, wanted) -> section(text, heading, wanted));
        return String.join("\n", text);
    }

    private Map<String, Predicate<NativeFile>> ofChoices() {
        Map<String, Predicate<NativeFile>> doubts = new LinkedHashMap<>();
        doubts.put(
                "No choice is marked as right",
                file -> !file.item().options().isEmpty() && file.item().keys() == 0);
        doubts.put(
                "Several choices are right: is it multiple-choice?",
                file -> file.item().keys() > 1);
        doubts.put(
                "No answer",
                file -> file.item().options().isEmpty()
                        && file.item().parts().getOrDefault("answer", "").isBlank());
        return doubts;
    }

    private Map<String, Predicate<NativeFile>> ofTexts() {
        Map<String, Predicate<NativeFile>> doubts = new LinkedHashMap<>();
        doubts.put("The title was cut; the whole of it opens the text", NativeFile::isShortened);
        doubts.put(
                "The title is too short to say what is asked",
                file -> file.item().title().strip().length() < SHORTEST_TITLE);
        doubts.put(
                "Another question has the same title: one question, or two?", file -> editions.isNumbered(file.item()));
        doubts.put("The language is unknown", file -> file.item().lang().isEmpty());
        doubts.put("A heading of level 1 or 2 stands in the text: move it to level 3", Decisions::hasHeading);
        doubts.put(
                "A picture or link is relative to the old file: take the picture along, and set the path anew",
                file -> Links.anyRelative(file.text()));
        doubts.put("Read back, it is not as it was: compare it with the original", changed::contains);
        doubts.put(
                "Taken for a translation, by its place in the file",
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

    private static boolean hasHeading(NativeFile file) {
        return Stream.concat(
                        file.item().parts().values().stream(),
                        file.isShortened() ? Stream.of(file.item().title()) : Stream.of())
                .anyMatch(part -> HEADING.matcher(part).find());
    }

    private static String shown(String text) {
        return Characters.shown(text).replace("`", "'");
    }
}
