package io.github.questionlint.lint.report;

import java.util.List;
import java.util.Optional;

/** The list of all formats. */
public final class Formats {

    /** Every format, sorted by name. */
    public static final List<Format> ALL = List.of(
            Format.file("checkstyle", "checkstyle.xml", CheckstyleReport::of),
            Format.spoken("console", ConsoleReport::write),
            Format.spoken("github", GithubReport::write),
            Format.file("gitlab", "gl-code-quality-report.json", GitlabReport::of),
            new Format("html", Optional.of("report.html"), HtmlReport::write),
            Format.file("json", "report.json", JsonReport::of),
            Format.file("junit", "junit.xml", JunitReport::of),
            Format.file("markdown", "report.md", MarkdownReport::of),
            Format.file("rdjson", "report.rdjson", RdjsonReport::of),
            Format.file("sarif", "report.sarif", SarifReport::of));

    private Formats() {}

    /** The names of all formats, sorted. */
    public static List<String> names() {
        return ALL.stream().map(Format::name).toList();
    }

    /** The format with a name; empty for an unknown name. */
    public static Optional<Format> of(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
