package id.mumpuni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInBrowserTest {

    @Test
    void aStrangerIsAskedToSignIn(Browsing browsing) {
        Page page = browsing.open(Browsing.Screen.DESKTOP);
        page.navigate("/direktori");
        assertThat(page).hasURL(browsing.address() + "/login");
    }
}
