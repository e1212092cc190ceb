package id.mumpuni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.mumpuni.browser.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.mumpuni.TestPeople;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.TestPlans;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The matrix with its script: cells save themselves, the keyboard leads through them, a member takes a role over. */
@BrowserTest
class MatrixBrowserTest {

    private static final String CARE = "Ibu hamil mendapat pemeriksaan sesuai standar";
    private static final String RECORD = "Rekam medis ibu hamil tercatat lengkap";

    @Autowired
    TestPeople people;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLeaderSharesOutTwoRolesInOneCellAndTheMemberTakesOne(Browsing browsing) {
        int year = LocalDate.now().getYear();
        UUID clinic = people.unit("Puskesmas Peramban", people.unit("Kota Peramban"));
        UUID head = people.head("Kepala Puskesmas", clinic);
        UUID midwife = people.employee("Bidan Peramban", clinic);
        var plans = new TestPlans(jdbc);
        plans.result(plans.plan(head, midwife, year, PlanModel.STAFF, "DRAFT"), "Kualitas layanan meningkat");

        Page leader = browsing.signedIn(Browsing.Screen.DESKTOP, accounts.open(head), TestAccounts.PASSWORD);
        leader.navigate("/matriks-peran");
        Locator cell = leader.locator("table[data-grid] textarea").first();
        cell.click();
        leader.keyboard().type(CARE);
        leader.keyboard().press("Shift+Enter");
        leader.keyboard().type(RECORD);
        cell.blur();
        assertThat(leader.locator(".cell-state .chip")).hasCount(2);
        assertThat(leader.locator("#cakupan")).containsText(text("cascade.coverage.complete"));
        leader.reload();
        assertThat(cell).hasValue(CARE + "\n" + RECORD);

        Page member = browsing.signedIn(Browsing.Screen.PHONE, accounts.open(midwife), TestAccounts.PASSWORD);
        new WorkPlanPages(member).start();
        assertThat(member.locator("#usulan")).containsText(RECORD);
        member.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(text("suggestion.take") + " " + CARE)
                                .setExact(true))
                .click();
        assertThat(member.getByText(text("suggestion.taken"))).isVisible();

        leader.reload();
        assertThat(leader.locator(".cell-state .chip.ok")).containsText(text("CellState.TAKEN"));
        assertThat(leader.locator(".cell-state .chip.warm")).hasCount(1);
    }
}
