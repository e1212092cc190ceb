package id.mumpuni.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has to hold for every page, whatever it is about. Collects what does not. */
final class PageCheck {

    private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");
    private static final String SERIOUS = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ' at ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', ')
                    + ' (' + (v.nodes[0].any[0]?.message ?? v.help) + ')')
            """;
    private static final String WIDER_THAN_SCREEN = """
            () => {
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) return '';
                const wide = [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > width + 1 && getComputedStyle(e).position !== 'fixed');
                const e = wide[wide.length - 1] ?? document.body;
                return e.tagName.toLowerCase() + '.' + [...e.classList].join('.') + ' reaches '
                    + Math.round(e.getBoundingClientRect().right);
            }
            """;

    private final List<String> problems = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    List<String> problems() {
        return problems;
    }

    /** The kinds of pages that were looked at in every way. */
    Set<String> seen() {
        return seen;
    }

    /** As it stands and in English, in both themes, at three widths; afterwards the page is there in Indonesian again. */
    void everyWay(Page page) {
        String address = page.url();
        seen.add(kind(URI.create(address).getPath()));
        inIndonesian(page);
        changeLanguage(page, "en");
        page.navigate(address);
        inEnglish(page);
        changeLanguage(page, "id");
        page.navigate(address);
    }

    void inIndonesian(Page page) {
        structure(page, "id");
        accessible(page, "light, 1280 px");
        theme(page, "dark");
        accessible(page, "dark, 1280 px");
        fits(page, 360);
        accessible(page, "dark, 360 px");
        fits(page, 320);
        page.setViewportSize(1280, 900);
    }

    void inEnglish(Page page) {
        structure(page, "en");
        fits(page, 360);
        accessible(page, "light, 360 px, English");
        page.setViewportSize(1280, 900);
    }

    static void changeLanguage(Page page, String language) {
        page.waitForNavigation(() -> page.evaluate(
                "language => { const b = document.querySelector(`button[name=language][value=${language}]`);"
                        + " b.form.requestSubmit(b) }",
                language));
    }

    /** Pages that differ only in whom they are about, or in the part of a list that they show, are of one kind. */
    static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/)\\d+$", "{id}");
    }

    /** Title, language, one heading of the first level, no text missing. */
    void structure(Page page, String language) {
        if (page.title().isBlank()) {
            problem(page, "has no title");
        }
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            problem(page, "does not say that its language is " + language);
        }
        int headings = page.locator("h1").count();
        if (headings != 1) {
            problem(page, "has " + headings + " headings of the first level");
        }
        Matcher missing = MISSING_TEXT.matcher(page.content());
        if (missing.find()) {
            problem(page, "lacks the text " + missing.group());
        }
    }

    /** Nothing that axe calls serious or critical, as the page stands now. */
    void accessible(Page page, String state) {
        page.evaluate(AxeBuilder.getAxeScript());
        for (Object violation : (List<?>) page.evaluate(SERIOUS)) {
            problem(page, state + ": " + violation);
        }
    }

    void fits(Page page, int width) {
        page.setViewportSize(width, 740);
        String wide = (String) page.evaluate(WIDER_THAN_SCREEN);
        if (!wide.isEmpty()) {
            problem(page, "scrolls sideways at " + width + " px: " + wide);
        }
    }

    static void theme(Page page, String theme) {
        page.evaluate("theme => document.documentElement.setAttribute('data-bs-theme', theme)", theme);
    }

    void problem(Page page, String what) {
        problems.add(page.url().replaceFirst("^https?://[^/]+", "") + " " + what);
    }
}
