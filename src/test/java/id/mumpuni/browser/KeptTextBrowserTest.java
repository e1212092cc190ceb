package id.mumpuni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.mumpuni.browser.Texts.text;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.TestPlans;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed is not lost: when the session runs out, and when another browser was first. */
@BrowserTest
class KeptTextBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private UUID appraisal;
    private UUID employee;
    private UUID unit;
    private UUID head;
    private String login;

    @BeforeEach
    void someoneWhoAssessesHimself() {
        var periods = new TestPeriods(jdbc);
        unit = people.unit("Bidang Isian");
        head = people.head("Ratna Isian", unit);
        employee = people.employee("Wira Isian", unit);
        appraisal = periods.appraisal(periods.open(unit, head), employee, head, unit);
        login = accounts.open(employee);
    }

    @Test
    void whatWasTypedComesBackAfterSigningInAgain(Browsing browsing) {
        Page page = selfAssessment(browsing);
        achievement(page).fill("134 berkas selesai");
        endSession(page);
        achievement(page).blur();

        assertThat(problem(page)).containsText(text("form.signed-out.text"));
        problem(page).locator("a").click();
        new SignInPage(page).signIn(login, TestAccounts.PASSWORD);

        assertThat(page).hasURL(Pattern.compile(".*/penilaian-diri/.*"));
        assertThat(achievement(page)).hasValue("134 berkas selesai");
        assertThat(page.locator("[data-kept]")).isVisible();
        assertThat(status(page)).hasAttribute("data-state", "saved");
        page.reload();
        assertThat(achievement(page)).hasValue("134 berkas selesai");
        assertThat(page.locator("[data-kept]")).isHidden();
    }

    @Test
    void signingInInAnotherTabIsEnough(Browsing browsing) {
        Page page = selfAssessment(browsing);
        endSession(page);
        achievement(page).fill("120 berkas");
        achievement(page).blur();
        assertThat(problem(page)).isVisible();

        Page other = page.context().newPage();
        new SignInPage(other).open().signIn(login, TestAccounts.PASSWORD);
        page.bringToFront();
        page.evaluate("window.dispatchEvent(new Event('focus'))");

        assertThat(status(page)).hasAttribute("data-state", "saved");
        assertThat(problem(page)).isHidden();
    }

    @Test
    void theQuestionWhetherOneIsStillThereDoesNotLieAfterTheSessionHasEnded(Browsing browsing) {
        Page page = selfAssessment(browsing);
        endSession(page);
        page.evaluate("document.querySelector('dialog[data-idle]').showModal()");
        page.locator("[data-stay-here]").click();
        assertThat(page).hasURL(Pattern.compile(".*/masuk\\?kembali=.*"));
    }

    @Test
    void aFormThatSavesNothingByItselfIsKeptAsWell(Browsing browsing) {
        Page page = browsing.signedIn(Browsing.Screen.PHONE, login, TestAccounts.PASSWORD);
        page.navigate("/pegawai/" + employee + "/penilai-keliru");
        Locator note = page.locator("main form[method=post] textarea").first();
        note.fill("Penilai saya sudah pindah");
        endSession(page);
        note.locator("xpath=ancestor::form").evaluate("form => form.requestSubmit()");
        page.waitForURL(Pattern.compile(".*/masuk.*"));
        new SignInPage(page).signIn(login, TestAccounts.PASSWORD);
        page.navigate("/pegawai/" + employee + "/penilai-keliru");
        assertThat(note).hasValue("Penilai saya sudah pindah");
    }

    @Test
    void aPlanThatWasBeingWrittenIsThereAfterTheBrowserWasClosed(Browsing browsing) {
        UUID plan = new TestPlans(jdbc).plan(employee, head, LocalDate.now().getYear() + 1, PlanModel.STAFF, "DRAFT");
        Page page = browsing.signedIn(Browsing.Screen.PHONE, login, TestAccounts.PASSWORD);
        page.navigate("/skp/" + plan + "/hasil");
        page.locator("[name=description]").fill("Terselesaikannya izin dalam lima hari");
        page.locator("[name='indicators[0].description']").fill("Izin selesai tepat waktu");

        Page again = browsing.closedAndStartedAgain(Browsing.Screen.PHONE, page);
        again.navigate("/skp/" + plan + "/hasil");
        new SignInPage(again).signIn(login, TestAccounts.PASSWORD);
        assertThat(again).hasURL(Pattern.compile(".*/hasil.*"));
        assertThat(again.locator("[name=description]")).hasValue("Terselesaikannya izin dalam lima hari");
        assertThat(again.locator("[name='indicators[0].description']")).hasValue("Izin selesai tepat waktu");
        assertThat(again.locator("[data-kept]")).isVisible();
    }

    @Test
    void aRefusedSaveStaysInSightAndTheTypedTextIsOfferedBesideTheOther(Browsing browsing) {
        Page page = selfAssessment(browsing);
        jdbc.sql("INSERT INTO achievement (appraisal_id, indicator_id, text) VALUES (?, ?, 'dari ponsel')")
                .params(appraisal, new TestPeriods(jdbc).indicator(appraisal))
                .update();
        achievement(page).fill("dari meja");
        achievement(page).blur();
        assertThat(problem(page)).containsText(text("form.stopped.text"));
        page.locator("textarea[name='r.SERVICE']").fill("Contoh nyata");
        page.locator("textarea[name='r.SERVICE']").blur();
        assertThat(page.locator("#kemajuan li").first()).isVisible();
        assertThat(problem(page)).isVisible();
        assertThat(achievement(page)).hasAttribute("aria-invalid", "");

        problem(page).locator("button").click();
        assertThat(achievement(page)).hasValue("dari ponsel");
        assertThat(page.locator("textarea[name='r.SERVICE']")).hasValue("Contoh nyata");
        assertThat(page.locator("[data-typed]")).hasText("dari meja");
        page.locator("[data-use]").click();
        assertThat(status(page)).hasAttribute("data-state", "saved");
        page.reload();
        assertThat(achievement(page)).hasValue("dari meja");
        assertThat(page.locator("main [data-typed-before]")).hasCount(0);
    }

    @Test
    void theBarAtTheBottomCoversNoControlThatHasTheFocus(Browsing browsing) {
        Page page = browsing.signedIn(Browsing.Screen.PHONE, login, TestAccounts.PASSWORD);
        page.navigate("/penilaian-diri/" + appraisal);
        for (int tab = 0; tab < 40; tab++) {
            page.keyboard().press("Tab");
            Object covered = page.evaluate("""
                    () => {
                        const bar = document.querySelector('.sticky-act').getBoundingClientRect();
                        const field = document.activeElement;
                        if (!field.matches('main textarea')) return false;
                        return field.getBoundingClientRect().bottom > bar.top;
                    }
                    """);
            org.assertj.core.api.Assertions.assertThat(covered).isEqualTo(false);
        }
    }

    private Page selfAssessment(Browsing browsing) {
        Page page = browsing.signedIn(Browsing.Screen.DESKTOP, login, TestAccounts.PASSWORD);
        page.navigate("/penilaian-diri/" + appraisal);
        return page;
    }

    /** As the server does after a time without use: the token of the forms stays. */
    private static void endSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    private static Locator achievement(Page page) {
        return page.locator("textarea[name^='a.']");
    }

    private static Locator problem(Page page) {
        return page.locator("[data-save-problem]");
    }

    private static Locator status(Page page) {
        return page.locator("[data-save-status]");
    }
}
