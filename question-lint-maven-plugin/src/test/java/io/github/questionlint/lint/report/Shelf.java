package io.github.questionlint.lint.report;

import io.github.questionlint.lint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what reports write. */
final class Shelf implements ReportSink {
    /** How large the summary of a job may be here. */
    static final int ROOM = 100_000;

    private final Map<String, String> files = new TreeMap<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final StringBuilder summary = new StringBuilder();
    private final StringBuilder log = new StringBuilder();
    private boolean colours;

    /** The same on a console with colours. */
    Shelf coloured() {
        colours = true;
        return this;
    }

    Map<String, String> files() {
        return files;
    }

    /** The text of a file that a report has written. */
    String text(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }

    /** What a report without a file has given: lines, and the summary of the job. */
    String spoken() {
        return Stream.concat(said.stream(), printed.stream())
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                + summary;
    }

    /** What was said, with its level. */
    String log() {
        return log.toString();
    }

    List<String> said() {
        return said;
    }

    List<String> printed() {
        return printed;
    }

    String summary() {
        return summary.toString();
    }

    @Override
    public void say(Severity severity, String text) {
        said.add(text);
        log.append('[').append(severity).append("] ").append(text).append('\n');
    }

    @Override
    public void print(String line) {
        printed.add(line);
    }

    @Override
    public void file(String name, String text) {
        files.put(name, text);
    }

    @Override
    public Optional<String> link(String name) {
        return Optional.ofNullable(files.get(name)).map(text -> "file:///out/" + name);
    }

    @Override
    public boolean colours() {
        return colours;
    }

    @Override
    public long summaryRoom() {
        return ROOM;
    }

    @Override
    public void summary(String markdown) {
        summary.append(markdown);
    }
}
