package id.mumpuni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.mumpuni.TestPeople;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SignInBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAccounts accounts;

    @Test
    void withTheKeyboardAloneOneComesToThePageThatWasAskedFor(Browsing browsing) {
        Page page = browsing.open(Browsing.Screen.DESKTOP);
        page.navigate("/direktori");
        assertThat(page).hasURL(Pattern.compile(".*/masuk\\?.*"));

        page.getByLabel("NIP").focus();
        page.keyboard().type(someone());
        page.keyboard().press("Tab");
        page.keyboard().type(TestAccounts.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/direktori$"));
    }

    @ParameterizedTest
    @EnumSource(Browsing.Screen.class)
    void aWrongPasswordLeavesTheNumberInItsField(Browsing.Screen screen, Browsing browsing) {
        Page page = browsing.open(screen);
        String number = someone();
        var signIn = new SignInPage(page).open();
        signIn.attempt(number, "bukan kata sandinya");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("tidak cocok");
        assertThat(page.getByLabel("NIP")).hasValue(number);

        signIn.signIn(number, TestAccounts.PASSWORD);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    @Test
    void theListOfWhatIsWrongNamesTheFieldsAndLeadsToThem(Browsing browsing) {
        Page page = browsing.open(Browsing.Screen.PHONE);
        page.navigate("/aktivasi");
        page.locator("main form button.btn-primary").click();

        var first = page.locator("[data-error-summary] a").first();
        assertThat(page.locator("[data-error-summary]")).isFocused();
        assertThat(first)
                .containsText(page.locator("label[for='" + target(first) + "']")
                                .textContent()
                                .strip() + ": ");
        first.click();
        assertThat(page.locator("[id='" + target(first) + "']")).isFocused();
    }

    private static String target(Locator link) {
        return link.getAttribute("href").substring(1);
    }

    private String someone() {
        UUID unit = people.unit("Bidang Uji Masuk");
        return accounts.open(people.employee("Sari Uji", unit));
    }
}
