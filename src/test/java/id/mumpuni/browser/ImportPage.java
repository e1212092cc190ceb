package id.mumpuni.browser;

import static id.mumpuni.browser.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** {@code /impor}: the export files of the national system, looked through and then applied. */
final class ImportPage {

    private static final int MOST_LOOKS = 120;

    private final Page page;

    ImportPage(Page page) {
        this.page = page;
    }

    void importAll(Path folder) {
        page.navigate("/impor");
        file("ExportFile.UNITS", folder.resolve("HierarkiUnor.xlsx"));
        file("ExportFile.PERMANENT", folder.resolve("DataPNS.xlsx"));
        file("ExportFile.CONTRACT", folder.resolve("DataPPPK.xlsx"));
        button(text("integration.upload.do")).click();
        awaitStatus("CHECKED");
        page.locator("form[action$='/penerapan'] button").click();
        awaitStatus("APPLIED");
    }

    private void file(String label, Path file) {
        page.getByLabel(text(label)).setInputFiles(file);
    }

    /** As someone without script would: by asking for the page again. */
    private void awaitStatus(String status) {
        Locator hint = page.getByText(text("ImportStatus." + status + ".hint"));
        for (int look = 0; look < MOST_LOOKS && hint.count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        hint.first().waitFor();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
