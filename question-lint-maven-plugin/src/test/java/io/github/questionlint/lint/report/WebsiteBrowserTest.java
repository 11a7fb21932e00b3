package io.github.questionlint.lint.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import io.github.questionlint.exchange.Export;
import io.github.questionlint.exchange.Selection;
import io.github.questionlint.exchange.Targets;
import io.github.questionlint.lint.report.Browser.Visit;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The website of {@code export --to html} as a person uses it: in a real browser, from a folder. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class WebsiteBrowserTest {
    /** Starts a quiz; other buttons are there until its settings are shown. */
    private static final String START = "#Quiz form:has(#QuizMixed) button";

    private static final Path AXE = Path.of("../question-model/src/test/npm/node_modules/axe-core/axe.min.js");
    private static final Map<String, String> TYPES = Map.of(
            "", "text/html", "html", "text/html", "js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");
    private static final String BANK = """
            schemaVersion: 1
            defaults: {status: reviewed, difficulty: easy, lang: en}
            questions:
            - id: gradient
              type: single-choice
              title: Why do gradients vanish in $h_t = f(h_{t-1})$?
              topics: [networks]
              tags: [recurrent]
              question: "```python\\nif x: pass  # why\\n```"
              hints: Think of a product.
              choices:
              - {text: Many factors below 1, correct: true, explanation: Their product is small.}
              - {text: Too much data, correct: false, explanation: Data have no part in it.}
              explanation: A product of many Jacobians.
            - id: gradient
              lang: zh
              type: single-choice
              title: 循环神经网络的梯度为什么会消失？
              topics: [networks]
              choices:
              - {text: 许多小于一的因子, correct: true}
              - {text: 数据太多, correct: false}
              explanation: 反复相乘的雅可比矩阵。
            - {id: quiz, type: multiple-choice, title: Which are leaves?, topics: [plants], difficulty: hard, related: [boil], choices: [{text: spinach, correct: true}, {text: basil, correct: true}, {text: carrot, correct: false}]}
            - {id: boil, aliases: [old-name], type: numeric, title: At how many degrees does water boil?, topics: [plants], numeric: {value: 100, tolerance: 0.5, unit: °C}}
            - {id: whisk, type: true-false, truth: false, title: A whisk cuts bread., topics: [plants]}
            - {id: capital, type: short-answer, accept: {values: [Paris]}, title: What is the capital of France?, topics: [places]}
            - {id: knife, type: open, title: How do you sharpen a knife?, topics: [plants], answer: Keep the **angle**.}
            - {id: tool, type: mystery, title: What is new?, topics: [plants], answer: A type of later.}
            """;

    private Browser browser;

    private Path folder;
    private String index = "";

    @BeforeAll
    void write_the_site_and_open_the_browser(@TempDir Path temporary) throws IOException {
        folder = temporary;
        browser = Browser.open();
        Files.createDirectory(folder.resolve("bank"));
        Files.writeString(folder.resolve("bank/a.questions.yaml"), BANK);
        index = write(Set.of());
    }

    private String write(Set<String> first) throws IOException {
        Export.of(
                        QuestionBanks.read(folder.resolve("bank")),
                        Selection.all(false),
                        Targets.of("html").orElseThrow(),
                        first)
                .write(OutputFiles.below(folder.resolve("site")), "en");
        return folder.resolve("site/index.html").toUri().toString();
    }

    @AfterAll
    void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** What went wrong, or is asked of elsewhere: only files of the site may be. */
    private List<String> trouble(Visit visit) {
        return visit.trouble().stream()
                .filter(line -> !line.startsWith("request: " + index.replaceFirst("index\\.html$", "")))
                .toList();
    }

    private static List<String> titles(Page page) {
        return page.locator("#List h2").allInnerTexts().stream()
                .map(title -> title.replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void it_shows_the_questions_in_the_language_of_the_reader_and_asks_nothing_of_elsewhere() {
        try (Visit visit = browser.visit(index)) {
            Page page = visit.page();
            assertThat(page.locator("#List .question")).hasCount(7);
            assertThat(page.locator("#Count")).hasText("7 of 8 questions");
            assertThat(page.locator("#List math").first()).isVisible();
            assertThat(visit.evaluate("getComputedStyle(document.querySelector('pre .k')).color"))
                    .isEqualTo("rgb(138, 44, 156)");
            page.locator("#Language").click();
            assertThat(page.locator("#Count")).hasText("8 道题中的 1 道");
            assertThat(page.locator("#List h2")).hasText("循环神经网络的梯度为什么会消失？");
            assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
            assertThat(page.locator("footer")).hasText("8 道题 · 由 question-lint 生成");
            assertThat(trouble(visit)).isEmpty();
        }
    }

    @Test
    void it_is_searched_also_in_Chinese_and_filtered_and_the_address_keeps_it() {
        try (Visit visit = browser.visit(index)) {
            Page page = visit.page();
            page.locator("#Search").fill("jacobians");
            assertThat(page.locator("#Count")).hasText("1 of 8 questions");
            assertThat(page.locator(".snippet")).containsText("A product of many Jacobians.");
            page.locator("#Search").fill("乘的雅可比");
            assertThat(page.locator("#List button")).hasText("Show 1 in other languages");
            page.locator("#List button").click();
            assertThat(page.locator("#List h2")).hasText("循环神经网络的梯度为什么会消失？");
            page.locator("#Reset").click();
            page.locator("#topic").selectOption("plants");
            page.locator("#difficulty").selectOption("hard");
            assertThat(page.locator("#List h2")).hasText("Which are leaves?");
            String kept = page.url();
            assertThat(kept).endsWith("#/topic=plants&difficulty=hard");
            try (Visit later = browser.visit(kept)) {
                assertThat(later.page().locator("#List h2")).hasText("Which are leaves?");
                assertThat(later.page().locator("#topic")).hasValue("plants");
            }
            page.locator("#Search").fill("no such word");
            assertThat(page.locator("#Count")).containsText("No question fits");
            assertThat(trouble(visit)).isEmpty();
        }
    }

    @Test
    void answers_are_hidden_and_shown_one_by_one_and_all_at_once() {
        try (Visit visit = browser.visit(index)) {
            Page page = visit.page();
            Locator answers = page.locator("#List details.answer[open]");
            assertThat(answers).hasCount(0);
            page.locator("#knife\\.en summary").click();
            assertThat(page.locator("#knife\\.en strong")).isVisible();
            page.locator("#Answers").click();
            assertThat(answers).hasCount(7);
            assertThat(page.locator("#tool\\.en section")).hasText("A type of later.");
            page.locator("#Answers").click();
            assertThat(answers).hasCount(0);
        }
    }

    @Test
    void a_question_has_an_address_even_if_it_is_called_like_a_part_of_the_page() {
        try (Visit visit = browser.visit(index + "#gradient")) {
            Page page = visit.page();
            assertThat(page.locator("#List .question")).hasCount(1);
            assertThat(page.locator("#List .question")).hasAttribute("id", "gradient.en");
            page.locator("#List .facts a").click();
            assertThat(page.locator("#List .question")).hasAttribute("id", "gradient.zh");
            page.evaluate("location.hash = '#quiz.en'");
            assertThat(page.locator("#List .question")).hasAttribute("id", "quiz.en");
            page.locator("#List details.answer summary").click();
            page.locator(".related a").click();
            assertThat(page.locator("#List .question")).hasAttribute("id", "boil.en");
            assertThat(page.url()).endsWith("index.html#boil.en");
            page.evaluate("location.hash = '#old-name'");
            assertThat(page.locator("#List .question")).hasAttribute("id", "boil.en");
            page.locator("#Single a").click();
            assertThat(page.locator("#List .question")).hasCount(7);
        }
    }

    @Test
    void a_link_to_a_question_that_is_not_there_says_so_until_something_else_is_wanted() {
        try (Visit visit = browser.visit(index + "#no-such-id%3Cb%3E")) {
            Page page = visit.page();
            Locator missing = page.getByRole(AriaRole.ALERT);
            assertThat(missing).hasText("There is no question no-such-id<b> here. These are the others.");
            assertThat(page.locator("#List .question")).hasCount(7);
            page.locator("#Language").click();
            assertThat(missing).hasText("这里没有题目 no-such-id<b>，以下是其他题目。");
            page.locator("#Language").click();
            page.locator("#Search").fill("angle");
            assertThat(page.locator("#Count")).hasText("1 of 8 questions");
            assertThat(page.locator("#Missing")).isHidden();
            page.evaluate("location.hash = '#%E0%A4%A'");
            assertThat(missing).containsText("There is no question %E0%A4%A here.");
            page.evaluate("location.hash = '#knife'");
            assertThat(page.locator("#List .question")).hasCount(1);
            assertThat(page.locator("#Missing")).isHidden();
            assertThat(trouble(visit)).isEmpty();
        }
    }

    private String tongues() throws IOException {
        Path bank = Files.createDirectories(folder.resolve("tongues"));
        Files.writeString(bank.resolve("question-bank.yaml"), """
                schemaVersion: 1
                id: io.github.example.craft
                name: {de: Handwerk, en: Craft, zh: 手艺}
                languages: [en, de, zh]
                topics: [{id: wood, title: {de: Holz, en: Wood, zh: 木}}]
                """);
        Files.writeString(bank.resolve("a.questions.yaml"), """
                schemaVersion: 1
                defaults: {status: reviewed, difficulty: easy, topics: [wood]}
                questions:
                - {id: oak, lang: de, type: open, title: Was ist Eiche?, answer: Ein Holz.}
                - {id: oak, lang: zh, type: open, title: 什么是橡木？, answer: 一种木材。}
                - {id: oak, lang: en, type: open, title: What is oak?, answer: A wood.}
                - {id: gap, lang: en, type: cloze, title: "Oak is a [?kind].", gaps: {kind: wood}}
                - {id: inch, lang: en, type: numeric, title: How much is an eighth?, numeric: {value: 0.125}}
                - {id: plank, lang: en, type: numeric, title: How long is a plank in mm?, numeric: {value: 1250}}
                """);
        Export.of(
                        QuestionBanks.read(bank),
                        Selection.all(false),
                        Targets.of("html").orElseThrow())
                .write(OutputFiles.below(folder.resolve("site/tongues")), "en");
        return index.replace("index.html", "tongues/index.html");
    }

    @Test
    void a_page_in_English_shows_English_before_other_languages_with_Latin_letters() throws IOException {
        String tongues = tongues();
        try (Visit visit = browser.visit(tongues)) {
            Page page = visit.page();
            assertThat(page.locator("#Brand")).hasText("Craft");
            assertThat(page.locator("#Count")).hasText("4 of 6 questions");
            assertThat(page.locator("#List .topic").first()).hasText("Wood");
            assertThat(page.locator("#lang")).hasValue("en");
            page.evaluate("location.hash = '#/type=cloze'");
            assertThat(page.locator("#Count")).hasText("1 of 6 questions");
            page.evaluate("location.hash = '#oak'");
            assertThat(page.locator("#List .question")).hasAttribute("id", "oak.en");
            page.locator("#Language").click();
            assertThat(page.locator("#Brand")).hasText("手艺");
            assertThat(page.locator("#List .question")).hasAttribute("id", "oak.zh");
        }
    }

    @Test
    void a_comma_is_a_decimal_one_unless_it_can_only_part_thousands() throws IOException {
        try (Visit visit = browser.visit(tongues() + "#/type=numeric")) {
            Page page = visit.page();
            for (List<String> answers : List.of(List.of("0,125", "1,250"), List.of("0,1250", "1250,0"))) {
                page.evaluate("location.hash = '#/type=numeric'");
                assertThat(page.locator("#ToBrowse")).hasAttribute("aria-current", "page");
                page.locator("#ToQuiz").click();
                assertThat(page.locator("#ToQuiz")).hasAttribute("aria-current", "page");
                assertThat(page.locator("#ToBrowse[aria-current]")).hasCount(0);
                page.locator("#QuizMixed").uncheck();
                page.locator(START).click();
                for (String answer : answers) {
                    page.getByLabel("Your number").fill(answer);
                    page.locator("#Quiz button[type=submit]").click();
                    assertThat(page.locator("#Quiz .feedback")).hasText("✓ Right.");
                    page.locator("#Quiz button.main").click();
                }
            }
        }
    }

    private static void answer(Page page, String title) {
        switch (title) {
            case "Which are leaves?" -> {
                page.getByLabel("spinach").check();
                page.getByLabel("basil").check();
            }
            case "A whisk cuts bread." ->
                page.getByLabel("True", new Page.GetByLabelOptions().setExact(true))
                        .check();
            case "At how many degrees does water boil?" ->
                page.getByLabel("Your number").fill("1００,4 °C");
            case "What is the capital of France?" ->
                page.getByLabel("one or a few words").fill("  paris ");
            case "How do you sharpen a knife?", "What is new?" ->
                page.getByLabel("Your answer").fill("so");
            default -> page.getByLabel("Too much data").check();
        }
    }

    @Test
    void a_quiz_asks_marks_and_counts_by_the_keyboard_too() {
        try (Visit visit = browser.visit(index + "#/quiz")) {
            Page page = visit.page();
            page.locator("#QuizMixed").uncheck();
            page.locator(START).press("Enter");
            for (int at = 1; at <= 7; at++) {
                assertThat(page.locator("#Quiz .progress")).containsText("Question " + at + " of 7");
                String title = page.locator("#Quiz h2").innerText();
                answer(page, title);
                page.locator("#Quiz button[type=submit]").press("Enter");
                boolean self = title.equals("How do you sharpen a knife?") || title.equals("What is new?");
                boolean right = !title.startsWith("A whisk") && !title.startsWith("Why");
                assertThat(page.locator("#Quiz .feedback"))
                        .containsText(self ? "How was your answer?" : right ? "✓ Right." : "✗ Not right.");
                assertThat(page.locator("#Quiz details.answer")).hasAttribute("open", "");
                if (title.startsWith("Why")) {
                    assertThat(page.locator("#Quiz .option.wrong")).containsText("Data have no part in it.");
                    assertThat(page.locator("#Quiz .option.correct .mark")).hasText("Right");
                }
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("#Quiz .result")).hasText("5 of 7 points");
            assertThat(page.locator("#Quiz li")).hasCount(2);
            page.locator("#Quiz button").first().click();
            assertThat(page.locator("#Quiz .progress")).containsText("Question 1 of 2");
            assertThat(trouble(visit)).isEmpty();
        }
    }

    private String pointed() throws IOException {
        Path bank = Files.createDirectories(folder.resolve("pointed"));
        Files.writeString(bank.resolve("a.questions.yaml"), """
                schemaVersion: 1
                defaults: {status: reviewed, difficulty: easy, topics: [wood]}
                questions:
                - id: oak
                  lang: en
                  type: single-choice
                  title: What is oak?
                  points: 2
                  feedback: {right: "**Yes**, a hard one.", wrong: Think of <i>floors</i>.}
                  choices:
                  - {text: a wood, correct: true, explanation: From a tree.}
                  - {text: a metal, correct: false, explanation: Metals are $Fe$ and others.}
                - id: trees
                  lang: en
                  type: multiple-choice
                  title: Which are trees?
                  points: 3
                  partialCredit: true
                  feedback: {partly: There is one more.}
                  choices:
                  - {text: oak, correct: true}
                  - {text: ash, correct: true}
                  - {text: fern, correct: false}
                - id: bark
                  lang: en
                  type: single-choice
                  title: Where is bark?
                  choices: [{text: outside, correct: true}, {text: near the outside, weight: 25}, {text: inside, weight: -50}]
                - {id: plank, lang: en, type: open, title: What is a plank?, points: 4, answer: A flat wood.}
                - id: oak
                  lang: zh
                  type: true-false
                  title: 橡木是木材。
                  points: 2
                  truth: true
                  feedback: {right: 橡木很硬。}
                """);
        Export export = Export.of(
                QuestionBanks.read(bank),
                Selection.all(false),
                Targets.of("html").orElseThrow());
        assertThat(export.losses()).isEmpty();
        export.write(OutputFiles.below(folder.resolve("site/pointed")), "en");
        return index.replace("index.html", "pointed/index.html#/quiz");
    }

    private static void choose(Page page, String words) {
        page.locator("#Quiz .option").getByText(words).click();
        page.locator("#Quiz button[type=submit]").press("Enter");
    }

    @Test
    void a_quiz_counts_points_and_tells_what_the_author_says_of_an_answer() throws IOException {
        try (Visit visit = browser.visit(pointed())) {
            Page page = visit.page();
            page.locator("#QuizMixed").uncheck();
            page.locator(START).press("Enter");
            Locator said = page.getByRole(AriaRole.STATUS).locator("visible=true");
            choose(page, "a metal");
            assertThat(page.locator("#Quiz .feedback")).hasText("✗ Not right. 0 of 2 points.");
            assertThat(page.locator("#Quiz .own")).hasText("Think of floors.");
            assertThat(said.locator(".unseen")).containsText("and others.");
            assertThat(page.locator("#Quiz .option.wrong")).containsText("and others.");
            page.keyboard().press("Enter");
            choose(page, "oak");
            assertThat(page.locator("#Quiz .feedback")).hasText("◐ Partly right. 1.5 of 3 points.");
            assertThat(page.locator("#Quiz .own")).hasText("There is one more.");
            assertThat(said.locator(".unseen")).hasCount(0);
            page.keyboard().press("Enter");
            assertThat(page.locator("#Quiz .progress")).containsText("Score: 1.5 of 5");
            choose(page, "near the outside");
            assertThat(page.locator("#Quiz .feedback")).hasText("◐ Partly right. 0.25 of 1 points.");
            page.keyboard().press("Enter");
            page.locator("#Quiz button[type=submit]").press("Enter");
            page.keyboard().press("Enter");
            assertThat(page.locator("#Quiz .result")).hasText("5.75 of 10 points");
            assertThat(page.locator("#Quiz li")).hasCount(3);
            page.locator("#ToBrowse").click();
            assertThat(page.locator("#oak\\.en .points")).hasText("2 points");
            page.locator("#Language").click();
            page.locator("#ToQuiz").click();
            page.locator(START).press("Enter");
            choose(page, "对");
            assertThat(page.locator("#Quiz .feedback")).hasText("✓ 回答正确。得 2 分，满分 2 分。");
            assertThat(page.locator("#Quiz .own")).hasText("橡木很硬。");
            page.keyboard().press("Enter");
            assertThat(page.locator("#Quiz .result")).hasText("得分 2 / 2");
            assertThat(trouble(visit)).isEmpty();
        }
    }

    @Test
    void changed_questions_come_first_and_alone_until_all_are_wanted() throws IOException {
        try (Visit visit = browser.visit(write(Set.of("knife@en", "boil@en")))) {
            Page page = visit.page();
            assertThat(page.locator("#List .question")).hasCount(2);
            assertThat(page.locator("#knife\\.en .changed")).hasText("changed");
            page.locator("#changed").uncheck();
            assertThat(page.locator("#List .question")).hasCount(7);
            assertThat(titles(page)).startsWith("At how many degrees does water boil?", "How do you sharpen a knife?");
        } finally {
            write(Set.of());
        }
    }

    @Test
    void it_works_from_a_host_of_files_too() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring(1);
            byte[] bytes = Files.readAllBytes(folder.resolve("site").resolve(path.isEmpty() ? "index.html" : path));
            exchange.getResponseHeaders().set("Content-Type", TYPES.get(path.replaceFirst(".*\\.", "")));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        try (Visit visit = browser.visit(url)) {
            assertThat(visit.page().locator("#List .question")).hasCount(7);
            visit.page().locator("#Search").fill("angle");
            assertThat(visit.page().locator("#Count")).hasText("1 of 8 questions");
            assertThat(visit.trouble()).allMatch(line -> line.startsWith("request: " + url));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_checker_for_who_cannot_see_finds_nothing_in_any_view_and_scheme() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(AXE), "needs Node.js packages: run 'npm --prefix question-model/src/test/npm ci' once");
        String axe = Files.readString(AXE);
        String page = index.replace("index.html", "plants-en.html");
        for (String url : List.of(index, index + "#gradient", index + "#missing", index + "#/quiz", page)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Visit visit = browser.visit(url)) {
                    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    visit.page().waitForSelector("article, #Quiz form");
                    visit.page().evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)");
                    visit.page().evaluate(axe + "; undefined");
                    assertThat(visit.evaluate("axe.run().then((found) => found.passes.length > 10)"))
                            .isEqualTo("true");
                    assertThat(
                                    visit.evaluate(
                                            "axe.run().then((found) => found.violations"
                                                    + ".map((rule) => rule.id + ' ' + rule.nodes.map((node) => node.html)).join('\\n'))"))
                            .as(url + " " + scheme)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void of_3500_questions_only_those_of_one_page_are_loaded_until_all_are_searched() throws IOException {
        Path bank = Files.createDirectory(folder.resolve("large"));
        for (int file = 0; file < 10; file++) {
            StringBuilder questions = new StringBuilder(
                    "schemaVersion: 1\ndefaults: {status: reviewed, difficulty: easy, lang: en}\nquestions:\n");
            for (int at = 350 * file; at < 350 * (file + 1); at++) {
                questions.append("- {id: q-%d, type: open, title: What is number %d?, topics: [t-%d], answer: \"%s\"}\n"
                        .formatted(at, at, at % 40, ("It is number " + at + ". ").repeat(60)));
            }
            Files.writeString(bank.resolve(file + ".questions.yaml"), questions);
        }
        Export.of(
                        QuestionBanks.read(bank),
                        Selection.all(false),
                        Targets.of("html").orElseThrow())
                .write(OutputFiles.below(folder.resolve("site/large")), "en");
        try (Visit visit = browser.visit(index.replace("index.html", "large/index.html"))) {
            Page page = visit.page();
            assertThat(page.locator("#List .question")).hasCount(20);
            assertThat(visit.trouble().stream().filter(line -> line.contains("/data/")))
                    .as("the list and the shards of one page")
                    .isNotEmpty()
                    .hasSizeLessThan(6);
            page.locator("#Next").click();
            assertThat(page.locator("#Page")).hasText("Page 2 of 175");
            page.locator("#Search").fill("number 3210");
            assertThat(page.locator("#List h2").first()).hasText("What is number 3210?");
        }
    }

    @Test
    void a_reader_of_Chinese_has_a_page_in_Chinese_and_its_questions_first() {
        try (Visit visit = browser.visitIn("zh-CN", index)) {
            Page page = visit.page();
            assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
            assertThat(page.locator("#Count")).hasText("8 道题中的 1 道");
            assertThat(page.locator("#List h2")).hasText("循环神经网络的梯度为什么会消失？");
            assertThat(page.locator("#Next")).hasText("下一页");
            page.locator("#ToQuiz").click();
            page.locator(START).click();
            page.getByLabel("许多小于一的因子").check();
            page.locator("#Quiz button[type=submit]").click();
            assertThat(page.locator("#Quiz .feedback")).hasText("✓ 回答正确。");
            assertThat(page.locator("#Quiz button.main")).hasText("下一题");
            page.locator("#Language").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(trouble(visit)).isEmpty();
        }
    }

    @Test
    void the_text_of_an_author_does_nothing() throws IOException {
        Path bank = Files.createDirectory(folder.resolve("hostile"));
        String text =
                "</script><script>alert(1)</script><img src=x onerror=alert(1)> $\\\\text{<img src=x onerror=alert(1)>}$"
                        + " [a](javascript:alert(1)) ![b](https://example.org/b.png)";
        Files.writeString(bank.resolve("a.questions.yaml"), """
                schemaVersion: 1
                defaults: {status: reviewed, difficulty: easy, lang: en, topics: ["%1$s"], tags: ["%1$s"]}
                questions:
                - {id: a, type: single-choice, title: "%1$s", question: "%1$s", choices: [{text: "%1$s", correct: true, explanation: "%1$s"}, {text: b, correct: false}]}
                """.formatted(text));
        Export.of(
                        QuestionBanks.read(bank),
                        Selection.all(false),
                        Targets.of("html").orElseThrow())
                .write(OutputFiles.below(folder.resolve("site/hostile")), "en");
        try (Visit visit = browser.visit(index.replace("index.html", "hostile/index.html#/quiz"))) {
            visit.page().locator(START).click();
            visit.page().locator("#Quiz form.question input").first().check();
            visit.page().locator("#Quiz button[type=submit]").click();
            assertThat(visit.page().locator("#Quiz .feedback")).hasText("✓ Right.");
            visit.page().locator("#ToBrowse").click();
            visit.page().locator("#List summary").click();
            assertThat(visit.page().locator("#List .said")).containsText("alert(1)");
            assertThat(visit.page().locator("main img, main script")).hasCount(0);
            assertThat(trouble(visit)).isEmpty();
        }
    }

    @Test
    void a_phone_has_no_bar_to_scroll_aside_and_paper_has_the_answers() {
        try (Visit visit = browser.visit(index)) {
            Page page = visit.page();
            page.setViewportSize(390, 844);
            assertThat(visit.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo("true");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#knife\\.en strong")).isVisible();
            assertThat(page.locator("#Filter")).isHidden();
        }
    }
}
