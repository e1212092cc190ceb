package id.mumpuni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.mumpuni.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form is sent once, however often its button is pressed, and can be sent again by whoever comes back to it. */
@BrowserTest
class OnceBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAccounts accounts;

    @Test
    void twoClicksWriteOneResult(Browsing browsing) {
        UUID unit = people.unit("Bidang Klik");
        people.head("Kepala Klik", unit);
        Page page = browsing.signedIn(
                Browsing.Screen.DESKTOP, accounts.open(people.employee("Pegawai Klik", unit)), TestAccounts.PASSWORD);
        var plan = new WorkPlanPages(page);
        plan.start();
        String address = page.url();
        page.navigate(address + "/hasil");
        page.locator("[name=description]").fill("Terselesaikannya izin");
        Locator save = page.locator("main form button.btn-primary");
        save.evaluate("button => { button.click(); button.click() }");
        page.waitForURL(address);
        assertThat(page.locator("article[id^=r-]")).hasCount(1);

        page.goBack();
        assertThat(save).isEnabled();
    }

    @Test
    void aFormThatTheBrowserRefusesKeepsItsButton(Browsing browsing) {
        Page page = browsing.open(Browsing.Screen.DESKTOP);
        page.navigate("/masuk");
        Locator signIn = page.locator("form button.btn-primary").first();
        signIn.click(); // nothing is filled in
        assertThat(signIn).isEnabled();
    }
}
