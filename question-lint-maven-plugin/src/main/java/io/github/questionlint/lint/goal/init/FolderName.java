package io.github.questionlint.lint.goal.init;

import io.github.questionlint.data.Json;

/** The name of a folder, which may hold any character, as a word of a file that others read. */
final class FolderName {

    private FolderName() {}

    /** A word of a shell. */
    static String inShell(String path) {
        String word = noOption(path);
        return word.matches("[\\w./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** A value in a workflow of GitHub, which would compute what is between double braces. */
    static String inGithub(String path) {
        return quoted(noOption(path)).replace("${{", "${{ '${{' }}");
    }

    /** A variable of a job of GitLab, which would replace what begins with a dollar. */
    static String inGitlab(String path) {
        return "{value: " + quoted(noOption(path)) + ", expand: false}";
    }

    /** A path that no program takes for an option. */
    private static String noOption(String path) {
        return path.startsWith("-") ? "./" + path : path;
    }

    /** A string of JSON is one of YAML. */
    private static String quoted(String text) {
        return Json.line(text);
    }
}
