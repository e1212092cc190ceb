package id.mumpuni.browser;

import static id.mumpuni.browser.Texts.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** {@code /hasil}: read, acknowledged, taken home. */
final class ResultPage {

    private final Page page;

    ResultPage(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    ResultPage open(String period) {
        page.navigate("/hasil");
        page.locator("main")
                .getByRole(AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(period))
                .first()
                .click();
        return this;
    }

    ResultPage acknowledge() {
        page.getByLabel(text("result.acknowledge.confirm")).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text("result.acknowledge")))
                .click();
        page.getByText(text("result.acknowledged-now")).waitFor();
        return this;
    }

    byte[] document() {
        String address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text("result.document")))
                .getAttribute("href");
        return page.context().request().get(address).body();
    }
}
