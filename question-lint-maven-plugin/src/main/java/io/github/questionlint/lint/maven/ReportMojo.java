package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.SiteGoal;
import io.github.questionlint.lint.report.SiteReport;
import java.io.File;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.AbstractMavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * A page for the site of a project: what is wrong with the bank, and what it covers. Fails no build for a finding.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractMavenReport {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** A folder outside of the checkout that holds banks which question-lint.yml may name under against. */
    @Parameter(property = "question-lint.againstDirectory")
    private @Nullable File againstDirectory;

    /** The language of the page, en or zh; by default that of the site. */
    @Parameter(property = "question-lint.lang")
    private @Nullable String lang;

    /** Does nothing at all. */
    @Parameter(property = "question-lint.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    /** The name that all versions of the site know; newer ones ask for a path, which is the same. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return "question-lint";
    }

    @Override
    public String getName(Locale site) {
        return SiteReport.name(language(site));
    }

    @Override
    public String getDescription(Locale site) {
        return SiteReport.description(language(site));
    }

    @Override
    public boolean canGenerateReport() {
        return !skip;
    }

    @Override
    protected void executeReport(Locale site) throws MavenReportException {
        try {
            new MavenRun(getLog(), getProject(), session, plugin, language(site))
                    .run(
                            false,
                            () -> new SiteGoal(
                                    Projects.bank(getProject(), directory, config)
                                            .naming(BankMojo.path(againstDirectory)),
                                    new SinkPage(getSink())::write));
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    /** The language of a site without one is English. */
    private String language(Locale site) {
        return lang != null ? lang : site.getLanguage().equals("zh") ? "zh" : "en";
    }

    /** The log, which lets nothing through that acts on a terminal or a runner. */
    @Override
    public Log getLog() {
        return new SafeLog(super.getLog());
    }
}
