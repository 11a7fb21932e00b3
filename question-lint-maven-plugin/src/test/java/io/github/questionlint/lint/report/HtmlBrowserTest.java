package io.github.questionlint.lint.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.report.Browser.Visit;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The page as a person sees it: in a real browser, from a file. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class HtmlBrowserTest {
    private Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    void open_the_browser() {
        browser = Browser.open();
    }

    @AfterAll
    void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    private Visit visit(LintResult result, String lang) throws IOException {
        return browser.visit(folder.resolve("report.html"), HtmlReport.of(Sample.input(result, lang)));
    }

    @Test
    void it_shows_each_finding_with_its_line_and_asks_for_nothing() throws IOException {
        try (Visit visit = visit(Sample.result(folder), "en")) {
            assertThat(visit.text("#count")).isEqualTo("4 of 4 findings");
            assertThat(visit.text(".finding.warning .message")).isEqualTo("blank before the colon");
            assertThat(visit.text(".finding.warning pre")).contains("6", "Is this so :");
            assertThat(visit.text(".finding.error mark")).startsWith("Which loop runs");
            assertThat(visit.text("#most")).contains("marks", "copies", "loops.md");
            assertThat(visit.text("#coverage"))
                    .contains("Questions by type", "Questions by folder")
                    .doesNotContain("Questions by difficulty");
            assertThat(visit.page().locator("#coverage svg rect").count()).isPositive();
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void it_marks_the_words_in_which_duplicates_differ() throws IOException {
        try (Visit visit = visit(Sample.result(folder), "en")) {
            assertThat(visit.page().locator(".side").count()).isEqualTo(2);
            assertThat(visit.page().locator(".side >> nth=1").locator("mark").allInnerTexts())
                    .contains("always ", "总是", "x");
        }
    }

    @Test
    void it_is_searched_and_filtered_and_says_how_many_are_left() throws IOException {
        try (Visit visit = visit(Sample.result(folder), "en")) {
            Page page = visit.page();
            page.locator("#search").fill("COLON blank");
            assertThat(page.locator("#count")).hasText("1 of 4 findings");
            page.locator("#all").click();
            assertThat(page.locator("#count")).hasText("4 of 4 findings");
            page.locator("input[value=error]").uncheck();
            assertThat(page.locator("#count")).hasText("2 of 4 findings");
            page.locator("#all").click();
            page.locator("#rule").selectOption("marks");
            assertThat(page.locator("#count")).hasText("1 of 4 findings");
            page.locator("#most button", new Page.LocatorOptions().setHasText("length"))
                    .click();
            assertThat(page.locator(".finding .message")).hasText("only \"Yes.\"");
            assertThat(page.locator("#count").getAttribute("aria-live")).isEqualTo("polite");
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void it_groups_by_question_by_file_and_by_rule() throws IOException {
        try (Visit visit = visit(Sample.many(folder, 120), "en")) {
            assertThat(visit.text("#list h3")).isEqualTo("bank/000.md");
            visit.page().locator("#group").selectOption("file");
            assertThat(visit.text("#list h3")).isEqualTo("bank/000.md");
            visit.page().locator("#group").selectOption("rule");
            assertThat(visit.text("#list h3")).isEqualTo("copies – No question stands twice.");
            visit.page().locator("#next").click();
            assertThat(visit.text("#page")).isEqualTo("Page 2 of 3");
            assertThat(visit.page().locator(".finding").count()).isEqualTo(50);
        }
    }

    @Test
    void a_hundred_thousand_findings_open_and_what_is_left_out_is_said() throws IOException {
        try (Visit visit = visit(Sample.many(folder, 100_000), "en")) {
            assertThat(visit.text("#count")).isEqualTo("20,000 of 20,000 findings");
            assertThat(visit.text("#left")).contains("20,000 most severe", "80,000 more");
            assertThat(visit.text("#most")).contains("25,000");
            assertThat(visit.page().locator(".finding").count()).isEqualTo(50);
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void no_text_of_a_bank_becomes_markup_or_runs() throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<QuestionFile> files = new ArrayList<>();
        for (String payload : PayloadsTest.PAYLOADS) {
            LintResult one = Sample.hostile(payload);
            findings.addAll(one.findings());
            files.addAll(one.bank().files());
        }
        QuestionBank bank = new QuestionBank(
                Optional.empty(), files, List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of());
        try (Visit visit = visit(new LintResult(bank, findings, 0, List.of()), "en")) {
            Page page = visit.page();
            for (int at = 1; page.locator("#next").isEnabled(); at++) {
                assertThat(page.locator("#page")).hasText("Page " + at + " of 4");
                page.locator("#next").click();
            }
            assertThat(visit.evaluate("document.querySelectorAll('img, iframe, object, embed, base, link').length"))
                    .isEqualTo("0");
            assertThat(visit.evaluate("document.querySelectorAll('script').length"))
                    .isEqualTo("2");
            assertThat(visit.evaluate("document.querySelectorAll('main svg:not([aria-hidden])').length"))
                    .isEqualTo("0");
            assertThat(visit.evaluate("[...document.querySelectorAll('main a')].every(a =>"
                            + " /^(#|https:.*github.com.questionlint)/.test(a.getAttribute('href')))"))
                    .isEqualTo("true");
            assertThat(visit.evaluate("typeof window.hacked")).isEqualTo("undefined");
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void the_address_keeps_what_is_shown_and_leads_to_each_finding() throws IOException {
        try (Visit visit = visit(Sample.many(folder, 120), "en")) {
            Page page = visit.page();
            page.locator("#rule").selectOption("marks");
            page.locator("#group").selectOption("file");
            page.locator("#search").fill("number");
            assertThat(page.locator("#count")).hasText("30 of 120 findings");
            page.waitForURL(url -> url.contains("search"));
            String address = visit.evaluate("location.hash");
            assertThat(address).isEqualTo("#search=number&rule=marks&group=file");
            page.locator("#all").click();
            assertThat(visit.evaluate("location.hash")).isEqualTo("#findings");
            page.evaluate("address => location.hash = address", address);
            assertThat(page.locator("#count")).hasText("30 of 120 findings");
            page.evaluate("location.hash = '#rule=gone&severity=<img>&page=x&group=toString'");
            assertThat(page.locator("#count")).hasText("0 of 120 findings");

            page.locator("#all").click();
            page.locator("#next").click();
            String link = page.locator(".finding .anchor").last().getAttribute("href");
            page.locator("#previous").click();
            page.evaluate("address => location.hash = address", link);
            assertThat(page.locator(".finding.here")).isInViewport();
            assertThat(page.locator(".finding.here .anchor")).hasAttribute("href", link);
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void it_names_commit_and_day_and_leads_to_the_lines_of_the_repository() throws IOException {
        String commit = "0123456789abcdef0123456789abcdef01234567";
        LintResult result = Sample.result(folder);
        Finding old = result.findings().get(0);
        LintResult some = new LintResult(result.bank(), result.findings().subList(1, 4), 0, 1, List.of(), List.of(old));
        Circumstances run = new Circumstances(
                Command.maven("question-lint"),
                Severity.WARNING,
                true,
                "",
                "bank",
                LocalDate.of(2026, 11, 24),
                Revision.of(commit, "git@github.com:a/quiz.git"),
                History.parse("").with(new PastRun("2026-11-20", "abc", 3, 8, 2, 0, 0)));
        String html = HtmlReport.of(Sample.input(some, run));
        try (Visit visit = browser.visit(folder.resolve("report.html"), html)) {
            Page page = visit.page();
            assertThat(visit.text("h1")).isEqualTo("Report on quiz");
            assertThat(visit.text(".about")).isEqualTo("commit 0123456 · 2026-11-24 · question-lint 1.0");
            assertThat(page.locator(".finding.warning a.path"))
                    .hasAttribute("href", "https://github.com/a/quiz/blob/" + commit + "/docs/loops.md?plain=1#L6");
            assertThat(visit.text("#charts")).contains("2026-11-20 abc", "8 fewer than on 2026-11-20.");
            page.locator("#view").selectOption("known");
            assertThat(page.locator("#count")).hasText("1 of 1 findings");
            assertThat(page.locator(".finding .message")).hasText(old.message().en());
            assertThat(visit.evaluate("location.hash")).isEqualTo("#view=known");
            assertThat(visit.trouble()).isEmpty();
        }
    }

    @Test
    void it_says_why_a_rule_is_and_what_is_right() throws IOException {
        try (Visit visit = visit(Sample.result(folder), "en")) {
            Page page = visit.page();
            page.locator("#rule").selectOption("marks");
            page.locator(".rule summary").click();
            Locator rule = page.locator(".rule").first();
            assertThat(rule).containsText("At least one choice is marked correct.");
            assertThat(rule).containsText("A question that nobody can answer right");
            assertThat(visit.text("#list h3")).startsWith("Which loop runs its body at least once?");
        }
    }

    @Test
    void a_phone_shows_findings_first_and_paper_a_summary() throws IOException {
        try (Visit visit = visit(Sample.many(folder, 120), "en")) {
            Page page = visit.page();
            page.setViewportSize(390, 844);
            page.reload();
            assertThat(page.locator(".finding >> nth=0")).isInViewport();
            assertThat(visit.evaluate("document.documentElement.scrollWidth")).isEqualTo("390");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#findings")).isHidden();
            assertThat(page.locator(".paper")).isVisible();
            assertThat(page.locator("#charts")).isVisible();
        }
    }

    @Test
    void the_policy_stops_a_script_that_came_in_nevertheless() throws IOException {
        String page = HtmlReport.of(Sample.input(Sample.result(folder), "en"))
                .replace(
                        "<footer>",
                        "<footer><script>window.hacked = 1</script><img src=x onerror='window.hacked = 2'>");
        try (Visit visit = browser.visit(folder.resolve("report.html"), page)) {
            assertThat(visit.evaluate("typeof window.hacked")).isEqualTo("undefined");
            assertThat(visit.trouble()).isNotEmpty();
        }
    }

    @Test
    void it_speaks_Chinese() throws IOException {
        try (Visit visit = visit(Sample.result(folder), "zh")) {
            assertThat(visit.evaluate("document.documentElement.lang")).isEqualTo("zh-CN");
            assertThat(visit.text("h1")).isEqualTo("检查报告：bank");
            assertThat(visit.text("#count")).isEqualTo("共 4 条，显示 4 条");
            assertThat(visit.text(".finding.warning .message")).isEqualTo("中文：blank before the colon");
        }
    }

    @Test
    void it_is_dark_where_the_reader_wants_it() throws IOException {
        String color = "getComputedStyle(document.body).backgroundColor";
        try (Visit visit = visit(Sample.result(folder), "en")) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            String light = visit.evaluate(color);
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(visit.evaluate(color)).isNotEqualTo(light);
            visit.page().locator("#theme").click();
            assertThat(visit.text("#theme")).isEqualTo("Theme: light");
            assertThat(visit.evaluate(color)).isEqualTo(light);
        }
    }

    @Test
    void it_is_used_by_keyboard_and_read_aloud() throws IOException {
        try (Visit visit = visit(Sample.result(folder), "en")) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(visit.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("/");
            assertThat(visit.evaluate("document.activeElement.id")).isEqualTo("search");
            assertThat(visit.evaluate(
                            "[...document.querySelectorAll('input, select')].every(it => it.labels.length > 0)"))
                    .isEqualTo("true");
            assertThat(visit.evaluate("[...document.querySelectorAll('section, nav')].every(it =>"
                            + " it.hasAttribute('aria-label') || it.hasAttribute('aria-labelledby'))"))
                    .isEqualTo("true");
            assertThat(visit.evaluate("document.querySelectorAll('header, main, footer, h1').length"))
                    .isEqualTo("4");
        }
    }
}
