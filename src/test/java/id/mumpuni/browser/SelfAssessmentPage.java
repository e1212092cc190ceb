package id.mumpuni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.mumpuni.browser.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** {@code /penilaian-diri}: what was achieved, and an example for each of the seven values. */
final class SelfAssessmentPage {

    private static final List<String> VALUES =
            List.of("SERVICE", "ACCOUNTABLE", "COMPETENT", "HARMONIOUS", "LOYAL", "ADAPTIVE", "COLLABORATIVE");

    private final Page page;

    SelfAssessmentPage(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    SelfAssessmentPage open(String period) {
        page.navigate("/penilaian-diri");
        if (!page.url().matches(".*/penilaian-diri/[0-9a-f-]+")) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(period))
                    .first()
                    .click();
        }
        return this;
    }

    SelfAssessmentPage fill(List<String> achievements, String example) {
        Locator fields = page.locator("textarea[name^='a.']");
        for (int i = 0; i < achievements.size(); i++) {
            fields.nth(i).fill(achievements.get(i));
        }
        for (String value : VALUES) {
            page.locator("input[name='s." + value + "'][value=MEETS]").focus();
            page.keyboard().press("Space");
            page.locator("textarea[name='r." + value + "']").fill(example + " " + value);
        }
        return this;
    }

    /** Nothing was pressed: what was typed is on the server all the same. */
    SelfAssessmentPage isKeptByItself(String example) {
        page.locator("textarea[name='r.COLLABORATIVE']").blur();
        assertThat(page.locator("#kemajuan")).containsText(text("self.progress.count", 9, 9));
        page.reload();
        assertThat(page.locator("textarea[name='r.COLLABORATIVE']")).hasValue(example + " COLLABORATIVE");
        assertThat(page.locator("input[name='s.SERVICE'][value=MEETS]")).isChecked();
        return this;
    }

    void submit() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text("self.submit")).setExact(true))
                .click();
        page.getByText(text("self.submitted")).waitFor();
    }
}
