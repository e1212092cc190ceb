package id.mumpuni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people at their screens in one test. Every page is watched: a script error, a breach of the content security
 * policy, a missing asset or a server error fails the test.
 */
final class Browsing implements AutoCloseable {

    /** A browser of its own, with its own cookies. */
    enum Screen {
        DESKTOP(1280, 900, true),
        PHONE(360, 740, true),
        NARROW(320, 640, true),
        WITHOUT_SCRIPT(1280, 900, false);

        private final int width;
        private final int height;
        private final boolean script;

        Screen(int width, int height, boolean script) {
            this.width = width;
            this.height = height;
            this.script = script;
        }

        boolean script() {
            return script;
        }
    }

    private static final double PATIENCE_MS = 30_000;

    private final Browser browser;
    private final String address;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    Browsing(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    Page open(Screen screen) {
        return open(screen, null);
    }

    /** The browser was closed and started again: what is on the device is there, the session and the tab are not. */
    Page closedAndStartedAgain(Screen screen, Page page) {
        String kept = page.context()
                .storageState()
                .replaceFirst("\"cookies\":\\[.*?],\"origins\"", "\"cookies\":[],\"origins\"");
        pages.remove(page);
        page.context().close();
        return open(screen, kept);
    }

    private Page open(Screen screen, @Nullable String onTheDevice) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setStorageState(onTheDevice)
                .setBaseURL(address)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setViewportSize(screen.width, screen.height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(screen == Screen.PHONE)
                .setJavaScriptEnabled(screen.script));
        context.setDefaultTimeout(PATIENCE_MS);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> problems.add(error.page().url() + ": " + error.error()));
        context.onResponse(this::look);
        Page page = context.newPage();
        pages.add(page);
        return page;
    }

    /** Signed in through the form, on the page that follows it. */
    Page signedIn(Screen screen, String name, String password) {
        Page page = open(screen);
        new SignInPage(page).open().signIn(name, password);
        return page;
    }

    String address() {
        return address;
    }

    private void listen(ConsoleMessage message) {
        // the browser also reports each answer of 400 and above; look() judges those
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            problems.add(message.location() + ": " + message.text());
        }
    }

    private void look(Response response) {
        boolean page = response.request().isNavigationRequest();
        boolean answerOfPage =
                page || List.of("xhr", "fetch").contains(response.request().resourceType());
        if (response.status() >= 500 || (response.status() >= 400 && !answerOfPage)) {
            problems.add(response.url() + ": " + response.status());
        }
    }

    void assertNothingWentWrong() {
        assertThat(problems).as("problems that the browser saw").isEmpty();
    }

    void picture(Path folder, String name) {
        for (int i = 0; i < pages.size(); i++) {
            String file = (name + "-" + i).replaceAll("[^\\w-]", "") + ".png";
            pages.get(i)
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(folder.resolve(file))
                            .setFullPage(true));
        }
        problems.forEach(problem -> System.err.println("The browser saw: " + problem));
    }

    @Override
    public void close() {
        pages.forEach(page -> page.context().close());
    }
}
