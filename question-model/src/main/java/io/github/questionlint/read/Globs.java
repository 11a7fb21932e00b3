package io.github.questionlint.read;

import io.github.questionlint.source.Glob;
import java.util.List;

/**
 * Which files of a folder are read. A glob without {@code /} matches in every folder, and one that starts with it only from
 * the top, as in {@code .gitignore}.
 */
public final class Globs {
    private final List<Glob> include;
    private final List<Glob> exclude;

    /**
     * Files that match one of the first globs and none of the second ones.
     *
     * @param include empty means: every Markdown file, and every file of data that may hold questions
     * @throws IllegalArgumentException if one of them is no glob
     */
    public Globs(List<String> include, List<String> exclude) {
        this.include = matchers(include);
        this.exclude = matchers(exclude);
    }

    /** Whether a path, relative and with {@code /}, is read. */
    public boolean match(String path) {
        boolean wanted = include.isEmpty()
                ? isMarkdown(path) || isList(path) || DataFiles.mayHoldQuestions(path)
                : any(include, path);
        return wanted && !any(exclude, path);
    }

    static boolean isMarkdown(String path) {
        return path.endsWith(".md") || path.endsWith(".markdown") || path.endsWith(".mdx");
    }

    static boolean isList(String path) {
        return path.endsWith(".questions.yaml") || path.endsWith(".questions.yml");
    }

    private static boolean any(List<Glob> globs, String path) {
        return globs.stream().anyMatch(glob -> glob.matches(path));
    }

    private static List<Glob> matchers(List<String> globs) {
        return globs.stream()
                .flatMap(glob -> alternatives(glob).stream())
                .map(Glob::of)
                .toList();
    }

    /** {@code **}{@code /x} also matches x at the top, and a folder matches all files in it. */
    private static List<String> alternatives(String glob) {
        if (glob.startsWith("/")) {
            return List.of(glob.endsWith("/") ? glob.substring(1) + "**" : glob.substring(1));
        }
        String bare = glob.startsWith("./") ? glob.substring(2) : glob;
        String anywhere = bare.contains("/") ? bare : "**/" + bare;
        String folder = anywhere.endsWith("/") ? anywhere + "**" : anywhere;
        return folder.startsWith("**/") ? List.of(folder, folder.substring(3)) : List.of(folder);
    }
}
