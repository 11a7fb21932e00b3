package io.github.questionlint.layout.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the language of a file: by its path, as in {@code fr-FR/} or {@code quiz-fr.md}, else by its text. */
final class Languages {
    /** What people write instead of a language code, mostly the code of a country. */
    private static final Map<String, String> ALIASES = Map.of(
            "ua", "uk", "ch", "zh", "cn", "zh", "jp", "ja", "kr", "ko", "cz", "cs", "gr", "el", "vn", "vi", "br", "pt",
            "tw", "zh-Hant");
    /** Codes that are also words or names of folders: they count only if the text agrees. */
    private static final Set<String> AMBIGUOUS = Set.of("it", "id", "da", "el", "he", "ch", "br", "cs", "ar");

    private static final Map<String, List<String>> NAMES = WordTable.of("names");
    private static final Pattern TAG = Pattern.compile("(?i)([a-z]{2})(?:[-_](hans|hant|[a-z]{2}|\\d{3}))?");
    private static final Pattern LAST = Pattern.compile("(?i)(?:^|[-_.])([a-z]{2}(?:[-_](?:hans|hant|[a-z]{2}))?)$");

    private Languages() {}

    /** The language of a file as a BCP 47 tag; empty if unknown. */
    static String of(String path, String text) {
        String written = Scripts.language(text);
        List<String> folders = new ArrayList<>(Arrays.asList(path.split("/")));
        String file = folders.remove(folders.size() - 1);
        Collections.reverse(folders);
        Stream<String> named = folders.stream()
                .filter(folder -> !AMBIGUOUS.contains(folder.toLowerCase(Locale.ROOT))
                        || tag(folder).filter(written::equals).isPresent());
        return Stream.concat(parts(file).stream(), named)
                .flatMap(hint -> tag(hint).stream())
                .findFirst()
                .orElse(written);
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

    private static Optional<String> tag(String hint) {
        String lower = hint.toLowerCase(Locale.ROOT);
        Optional<String> named = NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(lower))
                .map(Map.Entry::getKey)
                .findFirst();
        Matcher matcher = TAG.matcher(lower);
        if (named.isPresent() || !matcher.matches()) {
            return named;
        }
        String code = ALIASES.getOrDefault(matcher.group(1), matcher.group(1));
        String region = String.valueOf(matcher.group(2));
        boolean traditional = code.equals("zh") && List.of("tw", "hk", "hant").contains(region);
        return Optional.of(traditional ? "zh-Hant" : code).filter(known -> NAMES.containsKey(known.substring(0, 2)));
    }
}
