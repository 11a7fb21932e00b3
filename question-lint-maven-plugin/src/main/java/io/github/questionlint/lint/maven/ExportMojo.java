package io.github.questionlint.lint.maven;

import io.github.questionlint.exchange.Selection;
import io.github.questionlint.lint.goal.ExportGoal;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the bank for other programs: as questions.ndjson, one resolved question a line, and bank.json, or in another
 * format. Works on any bank that can be read, with a POM or without.
 */
@Mojo(name = "export", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true, requiresProject = false)
public final class ExportMojo extends BankMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** The format: anki, csv, gift, html, jsonl, markdown, ndjson, qti2, qti3 or tsv. */
    @Parameter(property = "question-lint.to", defaultValue = "ndjson")
    private String to = "ndjson";

    /** The topics whose questions are written, with the topics below them; by default all. */
    @Parameter(property = "question-lint.topics")
    private List<String> topics = List.of();

    /** The statuses whose questions are written: draft, reviewed or deprecated. By default reviewed. */
    @Parameter(property = "question-lint.statuses")
    private List<String> statuses = List.of();

    /** The languages whose questions are written, such as en; by default all. */
    @Parameter(property = "question-lint.languages")
    private List<String> languages = List.of();

    /** The ids of the questions that are written; by default all. */
    @Parameter(property = "question-lint.ids")
    private List<String> ids = List.of();

    /** Where the bundle is written. */
    @Parameter(
            property = "question-lint.bundleDirectory",
            defaultValue = "${project.build.directory}/question-lint/bundle")
    private @Nullable File bundleDirectory;

    /** Whether drafts are exported too. */
    @Parameter(property = "question-lint.drafts", defaultValue = "false")
    private boolean drafts;

    /**
     * A branch, tag or commit, such as origin/main: a website (html) shows first the questions that changed since it
     * was left.
     */
    @Parameter(property = "question-lint.since")
    private @Nullable String since;

    @Override
    Goal goal() {
        Selection selection = new Selection(topics, statuses, languages, ids, drafts);
        return new ExportGoal(whole(directory, config), output(bundleDirectory), to, selection, since);
    }
}
