package id.mumpuni.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

final class SignInPage {

    private final Page page;

    SignInPage(Page page) {
        this.page = page;
    }

    SignInPage open() {
        page.navigate("/masuk");
        return this;
    }

    void attempt(String name, String password) {
        page.getByLabel("NIP").fill(name);
        page.getByLabel("Kata sandi", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Masuk").setExact(true))
                .click();
    }

    void signIn(String name, String password) {
        attempt(name, password);
        page.waitForURL(Pattern.compile("^(?!.*/masuk).*$"));
    }
}
