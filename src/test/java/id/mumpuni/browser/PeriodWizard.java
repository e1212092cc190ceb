package id.mumpuni.browser;

import static id.mumpuni.browser.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.UUID;

/** {@code /periode/baru}: what, for whom, by which policy, by when, and what is missing. */
final class PeriodWizard {

    private final Page page;

    PeriodWizard(Page page) {
        this.page = page;
    }

    void open(String name, LocalDate starts, LocalDate ends, UUID unit, String unitName) {
        page.navigate("/periode/baru");
        page.locator("[name=name]").fill(name);
        page.locator("[name=kind]").selectOption("QUARTERLY");
        page.locator("[name=starts]").fill(starts.toString());
        page.locator("[name=ends]").fill(ends.toString());
        button(text("appraisal.action.next")).click();
        page.locator("[name=cari]").fill(unitName);
        button(text("list.search")).click();
        page.locator("input[name=unit][value='" + unit + "']").check();
        for (int step = 2; step < 4; step++) {
            button(text("appraisal.action.next")).click();
        }
        page.locator("[name=evaluationFrom]").fill(starts.toString()); // the journey signs on the day of the test
        button(text("appraisal.action.next")).click();
        page.locator("main form button.btn-primary").click();
        page.getByRole(AriaRole.STATUS).first().waitFor();
    }

    private Locator button(String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
