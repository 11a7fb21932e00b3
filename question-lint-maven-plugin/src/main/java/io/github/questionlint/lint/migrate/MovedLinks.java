package io.github.questionlint.lint.migrate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where relative links lead after a migration. A question is in its new file, and its old file in the folder of its
 * topic. Any other file has the same path in the new bank as in the old one.
 */
final class MovedLinks {
    private static final String QUESTIONS = "questions/";
    /** From a new file to the root of the bank. */
    private static final String ROOT = "../../";

    /** The number of a question in front of its title, as in {@code q2-what-is-a-saw}. */
    private static final Pattern NUMBER = Pattern.compile("^(?:(?:q|question)-?(?=\\d))?[\\d-]+");

    private final Map<String, NativeFile> byAnchor = new HashMap<>();
    private final Map<String, List<NativeFile>> byFile = new HashMap<>();
    private final Map<String, Set<String>> byFolder = new HashMap<>();
    private final Attachments attachments;

    /** The places of some files, and of what they link to, which is taken over. */
    MovedLinks(List<NativeFile> files, Attachments attachments) {
        this.attachments = attachments;
        for (NativeFile file : files) {
            Item item = file.item();
            byAnchor.putIfAbsent(item.path() + "#" + anchor(PartText.shown(item.title())), file);
            byFile.computeIfAbsent(item.path(), path -> new ArrayList<>()).add(file);
            for (int end = item.path().lastIndexOf('/');
                    end >= 0;
                    end = item.path().lastIndexOf('/', end - 1)) {
                byFolder.computeIfAbsent(item.path().substring(0, end), path -> new TreeSet<>())
                        .add(folder(file));
            }
        }
    }

    /**
     * Whether a relative target leads to a file that is not there, or to a heading that is no question.
     *
     * @param there the files and folders of the new bank that were copied
     */
    static boolean leavesBank(String target, Set<String> there) {
        if (!target.startsWith(ROOT)) {
            return !target.startsWith("../");
        }
        String path = decoded(target.substring(ROOT.length()).replaceAll("[?#].*", ""));
        return !there.contains(Place.withoutSlashes(path));
    }

    /** The same question with targets that hold from its new file. */
    Item moved(Item item) {
        Set<String> own = own(item);
        Map<String, String> parts = new LinkedHashMap<>();
        // A link to the top of the old page says nothing, which is seen before it is moved.
        item.parts().forEach((part, text) -> parts.put(part, moved(PartText.told(text), item, own)));
        List<Item.Option> options = item.options().stream()
                .map(option -> new Item.Option(
                        moved(option.text(), item, own),
                        option.correct(),
                        moved(option.explanation(), item, own),
                        option.weight()))
                .toList();
        return item.with(moved(item.title(), item, own), parts, options);
    }

    private String moved(String text, Item from, Set<String> own) {
        return Links.moved(text, target -> to(target, from, own));
    }

    /** Where a target leads; {@code own} are the anchors in the texts of the question itself. */
    private String to(String target, Item from, Set<String> own) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        if (path.isEmpty()) {
            return question(from.path(), anchor)
                    .or(() -> own.contains(decoded(anchor)) ? Optional.empty() : file(from.path()))
                    .orElse(target);
        }
        if (path.startsWith("/") || path.startsWith("?")) {
            return target;
        }
        String folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
        String written = resolved(folder + path);
        String name = decoded(written.replaceAll("\\?.*", ""));
        return question(name, anchor)
                .or(() -> file(name))
                .or(() -> folder(name))
                .orElseGet(() -> {
                    attachments.add(name);
                    return ROOT + written + (hash < 0 ? "" : target.substring(hash));
                });
    }

    /** The anchors of a question: the top of any page, headings, and marks in its texts, which have quotes around them. */
    private static Set<String> own(Item item) {
        Set<String> own = new HashSet<>(Set.of("", "top"));
        Stream.concat(item.parts().values().stream(), item.options().stream().map(Item.Option::text))
                .forEach(text -> {
                    String[] quoted = text.split("\"", -1);
                    own.addAll(List.of(quoted).subList(1, Math.max(1, quoted.length - 1)));
                    text.lines()
                            .filter(line -> line.startsWith("#"))
                            .forEach(line -> own.add(anchor(line.replaceAll("^#+", ""))));
                });
        return own;
    }

    private Optional<String> question(String path, String anchor) {
        String name = decoded(anchor).toLowerCase(Locale.ROOT);
        String unnumbered = NUMBER.matcher(name).replaceFirst("");
        return Optional.ofNullable(byAnchor.get(path + "#" + name))
                .or(() -> Optional.ofNullable(byAnchor.get(path + "#" + unnumbered)))
                .map(file -> "../" + file.path().substring(QUESTIONS.length()));
    }

    /** The new file of a single question, or the folder of several. */
    private Optional<String> file(String path) {
        return Optional.ofNullable(byFile.get(path)).map(files -> {
            NativeFile first = files.get(0);
            return files.size() == 1 ? "../" + first.path().substring(QUESTIONS.length()) : folder(first);
        });
    }

    /** The folder of the questions that were below a folder, unless that is shown by a page of its own. */
    private Optional<String> folder(String path) {
        String name = Place.withoutSlashes(path);
        Set<String> topics = byFolder.getOrDefault(name, Set.of());
        return topics.isEmpty() || attachments.add(name)
                ? Optional.empty()
                : Optional.of(topics.size() == 1 ? topics.iterator().next() : "../");
    }

    private static String folder(NativeFile file) {
        String path = file.path().substring(QUESTIONS.length());
        return "../" + path.substring(0, path.indexOf('/') + 1);
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
