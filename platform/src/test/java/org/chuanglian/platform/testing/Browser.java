package org.chuanglian.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Chromium for journeys. One browser process serves all tests; every {@link #open} is a reader of its own without
 * cookies. A {@link Tab} remembers what went wrong behind the page: script errors, refusals by the content policy,
 * requests to other hosts; {@link Tab#close} fails the test when there was any.
 *
 * <pre>{@code
 * try (Browser.Tab tab = browser.open(Browser.PHONE, ColorScheme.DARK)) {
 *     tab.visit("/registry");
 *     tab.page().getByLabel("全站搜索").fill("长安");
 *     tab.axe();
 * }
 * }</pre>
 */
public final class Browser {

    /** The two widths every page is made for, in CSS pixels. */
    public static final int DESK = 1440;

    public static final int PHONE = 390;

    private static final int HEIGHT = 900;

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");

    private final String address;

    Browser(String address) {
        this.address = address;
    }

    /** A reader with a window of that width whose device prefers light or dark. */
    public Tab open(int width, ColorScheme scheme) {
        BrowserContext reader = Running.CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setLocale("zh-CN")
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBaseURL(address));
        return new Tab(reader, address);
    }

    /** A reader at a desk, in the light. */
    public Tab open() {
        return open(DESK, ColorScheme.LIGHT);
    }

    /** A reader without script. */
    public Tab openWithoutScript(int width) {
        return new Tab(
                Running.CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setJavaScriptEnabled(false)
                        .setBaseURL(address)),
                address);
    }

    /** Asserts that axe finds nothing at either width, light or dark; no rule is off. */
    public void axeEverywhere(String path) {
        for (int width : List.of(DESK, PHONE)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Tab tab = open(width, scheme)) {
                    tab.visit(path);
                    tab.axe();
                }
            }
        }
    }

    /** The same of pages that a signed-in person reads; keeps a picture of each. */
    public void axeEverywhere(People.Account reader, List<String> paths) {
        for (int width : List.of(DESK, PHONE)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Tab tab = open(width, scheme)) {
                    tab.signIn(reader);
                    for (String path : paths) {
                        tab.visit(path);
                        tab.axe();
                        tab.picture(path.replaceAll("[^a-z]+", "-").substring(1) + "-" + width + "-" + scheme);
                    }
                }
            }
        }
    }

    /** One page of one reader. */
    public static final class Tab implements AutoCloseable {
        private final BrowserContext reader;
        private final Page page;
        private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());

        private Tab(BrowserContext reader, String address) {
            this.reader = reader;
            this.page = reader.newPage();
            page.onConsoleMessage(message -> {
                // the browser itself reports an answer of 404 or 403 as an error; tests ask for such pages
                if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                    troubles.add(message.text());
                }
            });
            page.onPageError(error -> troubles.add(error));
            page.onRequest(request -> {
                if (!request.url().startsWith(address + "/")) {
                    troubles.add("asked another host: " + request.url());
                }
            });
        }

        public Page page() {
            return page;
        }

        /** Goes to an address of the platform and waits until the page and its scripts are there. */
        public void visit(String path) {
            page.navigate(path);
        }

        /** Signs in by the page. */
        public void signIn(People.Account account) {
            visit("/signin");
            page.locator("#name").fill(account.name());
            page.locator("#password").fill(account.password());
            page.locator("main button.pri").click();
            page.waitForURL(url -> !url.contains("/signin"));
        }

        /** Asserts that axe finds nothing on the page as it stands, with every rule. */
        public void axe() {
            page.evaluate(Running.AXE);
            assertThat(found())
                    .as("axe on %s at %s", page.url(), page.viewportSize().width)
                    .isEmpty();
        }

        private List<String> found() {
            Object violations = page.evaluate("""
                    () => axe.run(document, { resultTypes: ['violations'] }).then(done => done.violations.flatMap(
                        rule => rule.nodes.map(node =>
                            `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary} ${node.html.slice(0, 200)}`)))
                    """);
            return violations instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(violations));
        }

        /** What went wrong behind the page so far. */
        public List<String> troubles() {
            return List.copyOf(troubles);
        }

        /** Keeps a picture of the whole page in {@code target/pictures}, to be looked at by eye. */
        public void picture(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pictures", name + ".png")));
        }

        @Override
        public void close() {
            reader.close();
            assertThat(troubles).as("troubles behind %s", page.url()).isEmpty();
        }
    }

    /** Started when first asked for, ended with the process. */
    private static final class Running {
        static final com.microsoft.playwright.Browser CHROMIUM = start();
        static final String AXE = axeSource();

        private static com.microsoft.playwright.Browser start() {
            assertThat(Files.isExecutable(EXECUTABLE))
                    .as("Chromium at %s; maybe apt-get install chromium fonts-noto-cjk", EXECUTABLE)
                    .isTrue();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close Chromium"));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(EXECUTABLE)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }

        private static String axeSource() {
            try (InputStream source = Browser.class.getResourceAsStream("/axe.min.js")) {
                return new String(
                        java.util.Objects.requireNonNull(source, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
