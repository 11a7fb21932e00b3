package io.github.questionlint.read;

import io.github.questionlint.data.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the shortest globs for the files of a layout. */
final class LayoutGlobs {
    private static final int FEW = 3;

    private final TreeSet<String> wanted = new TreeSet<>();
    private final TreeSet<String> others = new TreeSet<>();
    private final List<String> globs = new ArrayList<>();

    private LayoutGlobs() {}

    /**
     * Globs that match all of some paths and none of some others; whatever else they match does not matter.
     *
     * @return none if there is nothing that they must not match
     */
    static List<String> of(Collection<String> wanted, Collection<String> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        TreeSet<String> endings = new TreeSet<>();
        wanted.forEach(path -> endings.add(ending(path)));
        for (String ending : endings) {
            LayoutGlobs found = new LayoutGlobs();
            wanted.stream().filter(path -> ending(path).equals(ending)).forEach(found.wanted::add);
            others.stream().filter(path -> ending(path).equals(ending)).forEach(found.others::add);
            found.cover("", ending);
            all.addAll(found.globs);
        }
        return List.copyOf(all);
    }

    /** The setting with globs: on one line where they are few, else one a line; nothing where there are none. */
    static String yaml(List<String> globs) {
        if (globs.size() <= FEW) {
            return globs.isEmpty() ? "" : "files: " + Json.line(globs) + "\n";
        }
        return globs.stream()
                .map(glob -> "  - " + Json.line(glob) + "\n")
                .collect(Collectors.joining("", "files:\n", ""));
    }

    /** The end of a name from its last dot on; the whole name without one. */
    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    /** Adds globs for the wanted files below a folder, whose path is empty or ends with a slash. */
    private void cover(String folder, String ending) {
        SortedSet<String> inside = below(wanted, folder);
        List<String> here = direct(inside, folder);
        if (inside.size() > 1 && below(others, folder).isEmpty()) {
            String name = here.size() == inside.size() ? "*" : "**";
            globs.add(anchored(folder, name + escaped(ending)));
            return;
        }
        if (here.size() > 1 && direct(below(others, folder), folder).isEmpty()) {
            globs.add(anchored(folder, "*" + escaped(ending)));
        } else {
            here.forEach(path -> globs.add(anchored("", escaped(path), path.contains("/"))));
        }
        TreeSet<String> folders = new TreeSet<>();
        inside.stream()
                .filter(path -> path.indexOf('/', folder.length()) >= 0)
                .forEach(path -> folders.add(path.substring(0, path.indexOf('/', folder.length()) + 1)));
        folders.forEach(inner -> cover(inner, ending));
    }

    private static SortedSet<String> below(NavigableSet<String> paths, String folder) {
        return folder.isEmpty() ? paths : paths.subSet(folder, folder + Character.MAX_VALUE);
    }

    private static List<String> direct(Collection<String> inside, String folder) {
        return inside.stream()
                .filter(path -> path.indexOf('/', folder.length()) < 0)
                .toList();
    }

    private static String anchored(String folder, String name) {
        return anchored(escaped(folder), name, !folder.isEmpty() || name.startsWith("**"));
    }

    /** A glob without a slash would match in every folder; one at its start binds it to the top. */
    private static String anchored(String folder, String name, boolean isBound) {
        return (isBound ? "" : "/") + folder + name;
    }

    private static String escaped(String path) {
        return path.replaceAll("[*?{}\\[\\]\\\\]", "\\\\$0");
    }
}
