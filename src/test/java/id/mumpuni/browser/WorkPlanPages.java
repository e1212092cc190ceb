package id.mumpuni.browser;

import static id.mumpuni.browser.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** {@code /skp}: written by the employee, set by the appraiser. */
final class WorkPlanPages {

    private final Page page;

    WorkPlanPages(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void start() {
        page.navigate("/skp");
        page.locator("section[aria-labelledby=mulai] button").last().click();
        page.waitForURL("**/skp/*");
    }

    void addResult(String description, String indicator, String target) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text("workplans.result.add")))
                .click();
        page.locator("label[for=f-kind-0]").click();
        page.locator("[name=description]").fill(description);
        page.locator("[name='indicators[0].aspect']").selectOption("QUANTITY");
        page.locator("[name='indicators[0].description']").fill(indicator);
        page.locator("[name='indicators[0].target']").fill(target);
        button(text("workplans.result.save")).click();
        page.getByText(text("workplans.result.saved")).waitFor();
    }

    /** Takes over what is suggested. */
    void writeAnnex() {
        page.locator("section[aria-labelledby=lampiran] a").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text("workplans.annex.suggest")))
                .click();
        page.waitForURL("**/lampiran?saran=true");
        button(text("workplans.annex.save")).click();
        page.getByText(text("workplans.annex.saved")).waitFor();
    }

    void submit() {
        button(text("workplans.submit")).click();
        page.getByText(text("workplans.plan.submitted")).waitFor();
    }

    void agreeWith(String employee) {
        page.navigate("/persetujuan-skp");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(employee))
                .first()
                .click();
        page.locator("[name=reason]").fill("Pimpinan belum memiliki SKP");
        button(text("cascade.link.reason.save")).click();
        page.getByText(text("cascade.link.excepted")).waitFor();
        button(text("workplans.decision.set-it")).click();
        page.getByText(text("workplans.decision.set")).waitFor();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
