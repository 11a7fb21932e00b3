package io.github.questionlint.lint.migrate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where relative links lead after a migration. A question is in its new file, and its old file in the folder of its
 * topic. Anything else stays where it was: its path is written for new files that are put into the root of the old
 * bank.
 */
final class MovedLinks {
    private static final String QUESTIONS = "questions/";
    /** From a new file to the root of the bank. */
    private static final String ROOT = "../../";

    private final Map<String, NativeFile> byAnchor = new HashMap<>();
    private final Map<String, List<NativeFile>> byFile = new HashMap<>();

    /** The places of some files. */
    MovedLinks(List<NativeFile> files) {
        for (NativeFile file : files) {
            Item item = file.item();
            byAnchor.putIfAbsent(item.path() + "#" + anchor(PartText.shown(item.title())), file);
            byFile.computeIfAbsent(item.path(), path -> new ArrayList<>()).add(file);
        }
    }

    /** Whether a relative target leads out of the new files, or to a heading that is no question. */
    static boolean leavesQuestions(String target) {
        return !target.startsWith("../") || target.startsWith(ROOT);
    }

    /** The same question with targets that hold from its new file. */
    Item moved(Item item) {
        Map<String, String> parts = new LinkedHashMap<>();
        item.parts().forEach((part, text) -> parts.put(part, moved(text, item)));
        List<Item.Option> options = item.options().stream()
                .map(option -> new Item.Option(
                        moved(option.text(), item), option.correct(), moved(option.explanation(), item)))
                .toList();
        return item.with(moved(item.title(), item), parts, options);
    }

    private String moved(String text, Item from) {
        return Links.moved(text, target -> to(target, from));
    }

    private String to(String target, Item from) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        if (path.isEmpty()) {
            return question(from.path(), anchor).orElse(target);
        }
        if (path.startsWith("/") || path.startsWith("?")) {
            return target;
        }
        String folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
        String written = resolved(folder + path);
        return question(decoded(written), anchor)
                .or(() -> file(decoded(written)))
                .orElse(ROOT + written + (hash < 0 ? "" : target.substring(hash)));
    }

    private Optional<String> question(String path, String anchor) {
        String name = decoded(anchor).toLowerCase(Locale.ROOT);
        String unnumbered = name.substring((int)
                name.chars().takeWhile(c -> c >= '0' && c <= '9' || c == '-').count());
        return Optional.ofNullable(byAnchor.get(path + "#" + name))
                .or(() -> Optional.ofNullable(byAnchor.get(path + "#" + unnumbered)))
                .map(file -> "../" + file.path().substring(QUESTIONS.length()));
    }

    /** The new file of a single question, or the folder of several. */
    private Optional<String> file(String path) {
        return Optional.ofNullable(byFile.get(path)).map(files -> {
            String first = files.get(0).path().substring(QUESTIONS.length());
            return "../" + (files.size() == 1 ? first : first.substring(0, first.indexOf('/') + 1));
        });
    }

    /** The name that GitHub gives to a heading: letters, marks, digits, connectors and hyphens, spaces as hyphens. */
    private static String anchor(String title) {
        StringBuilder name = new StringBuilder();
        title.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                name.append('-');
            } else if (c == '-' || Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c)) {
                name.appendCodePoint(c);
            }
        });
        return name.toString();
    }

    /** A path without {@code .} and, as far as it stays in the bank, {@code ..}. */
    private static String resolved(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            boolean back =
                    name.equals("..") && !names.isEmpty() && !names.getLast().equals("..");
            if (back) {
                names.removeLast();
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
