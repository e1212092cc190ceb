package id.mumpuni.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The browser that the tests of one JVM share: the one of the system property {@code mumpuni.test.chromium} or the
 * variable {@code MUMPUNI_TEST_CHROMIUM}, else the first that is found on the {@code PATH}. Nothing is downloaded.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Path executable = executable().orElseThrow(() -> new IllegalStateException("no Chromium on this machine"));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static Optional<Path> executable() {
        return Stream.of(System.getProperty("mumpuni.test.chromium"), System.getenv("MUMPUNI_TEST_CHROMIUM"))
                .filter(named -> named != null && !named.isBlank())
                .findFirst()
                .map(named -> Optional.of(Path.of(named)).filter(Files::isExecutable))
                .orElseGet(Chromium::onThePath);
    }

    private static Optional<Path> onThePath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
