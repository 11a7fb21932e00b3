package io.github.questionlint.layout.language;

import io.github.questionlint.data.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the languages that a path names, as in {@code fr-FR/} or {@code quiz-fr.md}. */
final class PathLanguages {
    private static final Pattern TAG = Pattern.compile("(?i)([a-z]{2})(?:[-_](hans|hant|[a-z]{2}|\\d{3}))?");
    private static final Pattern LAST = Pattern.compile("(?i)(?:^|[-_.])([a-z]{2}(?:[-_](?:hans|hant|[a-z]{2}))?)$");
    private static final Map<String, String> KNOWN = known();

    private PathLanguages() {}

    /** The languages as BCP 47 tags, those of the file's name first, then those of the inner folders. */
    static List<String> of(String path) {
        List<String> folders = new ArrayList<>(Arrays.asList(path.split("/")));
        String file = folders.isEmpty() ? "" : folders.remove(folders.size() - 1);
        Collections.reverse(folders);
        return Stream.concat(parts(file).stream(), folders.stream())
                .flatMap(part -> tag(part).stream())
                .distinct()
                .toList();
    }

    /** The parts of a file name that may name a language: the last part, or any longer one. */
    private static List<String> parts(String file) {
        String stem = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        List<String> parts = new ArrayList<>();
        Matcher last = LAST.matcher(stem);
        if (last.find()) {
            parts.add(last.group(1));
            parts.add(last.group(1).replaceFirst("^.*[-_]", ""));
        }
        Arrays.stream(stem.split("[-_.]")).filter(part -> part.length() > 3).forEach(parts::add);
        return parts;
    }

    /** The tag that a word stands for: a code, a code with a region or script, or a name such as {@code french}. */
    static Optional<String> tag(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Matcher matcher = TAG.matcher(lower);
        if (!matcher.matches()) {
            return Optional.ofNullable(KNOWN.get(lower));
        }
        String region = String.valueOf(matcher.group(2));
        boolean traditional =
                matcher.group(1).equals("zh") && List.of("tw", "hk", "hant").contains(region);
        return traditional || lower.equals("tw")
                ? Optional.of("zh-Hant")
                : Optional.ofNullable(KNOWN.get(matcher.group(1)));
    }

    private static Map<String, String> known() {
        WordLists lists = WordLists.beside(PathLanguages.class);
        Map<String, String> known = new HashMap<>();
        for (String list : List.of("names", "aliases")) {
            lists.groups(list).forEach((code, words) -> words.forEach(word -> known.put(word, code)));
        }
        lists.groups("names").keySet().forEach(code -> known.put(code, code));
        return known;
    }
}
