package io.github.questionlint.lint.migrate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the path of a file says about its questions: their topic, and which files are editions of one another. */
final class Place {
    private static final Set<String> NAMELESS =
            Set.of("readme", "index", "questions", "quiz", "data", "content", "docs", "src", "en");
    private static final Set<String> AROUND = Set.of("translations", "translation", "i18n", "locales", "lang");
    private static final Pattern PART = Pattern.compile("[/._-]+");

    private Place() {}

    /** A path without the slashes at its end. */
    static String withoutSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    /** Some paths and all folders above them. */
    static Set<String> withFolders(Collection<String> paths) {
        Set<String> all = new HashSet<>(paths);
        for (String path : paths) {
            int end = path.lastIndexOf('/');
            while (end > 0 && all.add(path.substring(0, end))) {
                end = path.lastIndexOf('/', end - 1);
            }
        }
        return all;
    }

    /** The path without its language: the same for all editions of a file. */
    static String family(String path, String lang) {
        String code = lang.toLowerCase(Locale.ROOT).split("-")[0];
        String name =
                Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
        String rest =
                path.toLowerCase(Locale.ROOT).replaceAll("(?<=^|[/._-])" + code + "[-_][a-z]{2,4}(?=[/._-])", code);
        return List.of(PART.split(rest)).stream()
                .filter(part -> !part.isEmpty() && !part.equals(code) && !part.equals(name) && !AROUND.contains(part))
                .reduce("", (left, right) -> left + "/" + right);
    }

    /**
     * The topic of a file: its name or, if that is a number or generic, the name of its folder.
     *
     * @param alone whether the file holds a single question
     */
    static String topic(String path, boolean alone) {
        String[] steps = path.replaceAll("\\.[^./]+$", "").split("/");
        for (int at = steps.length - (alone ? 2 : 1); at >= 0; at--) {
            String name =
                    steps[at].replaceAll("(?i)[-_.](quiz|questions|question)?([-_.][a-z]{2}([-_][a-z]{2})?)?$", "");
            if (!NAMELESS.contains(name.toLowerCase(Locale.ROOT)) && !name.matches("[\\d._-]*")) {
                return name;
            }
        }
        return "general";
    }
}
