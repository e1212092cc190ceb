package id.mumpuni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.mumpuni.browser.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;

/** {@code /penilaian-bawahan}: one row for each person, two keys for each row. */
final class TeamRatingPage {

    private final Page page;

    TeamRatingPage(Page page) {
        this.page = page;
    }

    TeamRatingPage open() {
        page.navigate("/penilaian-bawahan");
        return this;
    }

    TeamRatingPage rateByKeyboard(String employee, int workResult, int behaviour) {
        Locator row = row(employee);
        row.locator("input[type=radio]").first().focus();
        page.keyboard().press(String.valueOf(workResult));
        page.keyboard().press(String.valueOf(behaviour));
        assertThat(row.locator("input[name^='w.']").nth(workResult - 1)).isChecked();
        assertThat(row.locator("input[name^='b.']").nth(behaviour - 1)).isChecked();
        assertThat(row.locator(".pred")).not().hasClass(Pattern.compile(".*\\bnone\\b.*"));
        return this;
    }

    TeamRatingPage rateByHand(String employee, String workResult, String behaviour) {
        Locator row = row(employee);
        row.locator("input[name^='w.'][value=" + workResult + "]").focus();
        page.keyboard().press("Space");
        row.locator("input[name^='b.'][value=" + behaviour + "]").focus();
        page.keyboard().press("Space");
        return this;
    }

    TeamRatingPage save() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(text("appraisal.action.save"))
                                .setExact(true))
                .click();
        return this;
    }

    TeamRatingPage explain(String employee, String feedback, String recommendation) {
        open();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(employee))
                .first()
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE); // the panel is exchanged, and its link with it
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text("rating.details")))
                .click();
        for (String about : List.of("p", "n", "f")) {
            for (Locator field :
                    page.locator("textarea[name^='" + about + ".']").all()) {
                field.fill(feedback);
            }
        }
        page.locator("textarea[name^='c.']").fill(recommendation);
        return save();
    }

    void signAll(int people) {
        open();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text("rating.review")))
                .click();
        assertThat(page.locator("input[name=orang]")).hasCount(people);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text("rating.sign")))
                .click();
        page.getByText(text("rating.signed", people)).waitFor();
    }

    private Locator row(String employee) {
        return page.locator("table.rate tbody tr").filter(new Locator.FilterOptions().setHasText(employee));
    }
}
