package io.github.questionlint.lint.report;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser of this machine, without a window and without a network. */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    /** Skips the tests where there is no browser. */
    static Browser open() {
        Path executable = Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(executable != null, "needs Chromium in /usr/bin: run 'apt-get install chromium' once");
        return new Browser(executable);
    }

    /** Opens a report from a file; whatever goes wrong in the page, and whatever it asks for, is noted. */
    Visit visit(Path file, String report) throws IOException {
        Files.writeString(file, report);
        return visit(file.toUri().toString());
    }

    /** The same with a page that is there. */
    Visit visit(String url) {
        return visitIn("en-US", url);
    }

    /** The same by a reader whose browser speaks another language than English. */
    Visit visitIn(String locale, String url) {
        BrowserContext context =
                chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale(locale));
        Page page = context.newPage();
        List<String> trouble = new ArrayList<>();
        page.onConsoleMessage(message -> trouble.add("console: " + message.text()));
        page.onPageError(error -> trouble.add("error: " + error));
        page.onDialog(dialog -> {
            trouble.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> trouble.add("request: " + request.url()));
        page.navigate(url);
        trouble.remove("request: " + url);
        return new Visit(page, trouble);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /**
     * A page that is open.
     *
     * @param page the page
     * @param trouble messages, errors, dialogs and requests; none in a good page
     */
    record Visit(Page page, List<String> trouble) implements AutoCloseable {
        @Override
        public void close() {
            page.context().close();
        }

        /** What an expression of JavaScript gives, as text. */
        String evaluate(String script) {
            return String.valueOf(page.evaluate(script));
        }

        String text(String selector) {
            return page.locator(selector).first().innerText();
        }
    }
}
