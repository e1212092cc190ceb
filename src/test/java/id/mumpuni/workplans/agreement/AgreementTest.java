package id.mumpuni.workplans.agreement;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The agreement of a unit through the pages: written, read, copied, read back from its own workbook. */
@IntegrationTest
class AgreementTest {

    private static final int YEAR = LocalDate.now().getYear();

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    AgreementPages pages;

    private UUID office;
    private Actor head;
    private Actor clerk;
    private Actor stranger;

    @BeforeEach
    void anOffice() {
        UUID city = people.unit("Kota Perjanjian");
        office = people.unit("Puskesmas Perjanjian", city);
        UUID ward = people.unit("Poli Umum", office);
        head = actor(people.head("Kepala Puskesmas", office));
        clerk = actor(people.employee("Perawat", ward));
        stranger = actor(people.employee("Orang Lain", people.unit("Dinas Lain", city)));
    }

    @Test
    void theHeadWritesItAndTheMembersBelowReadIt() throws Exception {
        write(YEAR, "100%").andExpect(flash().attribute("notice", "agreement.saved"));
        show(clerk)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Persentase ibu hamil mendapat pelayanan antenatal")))
                .andExpect(content().string(containsString("Rp923.035.400")));
        show(stranger).andExpect(status().isForbidden());
        mvc.perform(get("/perjanjian-kinerja/{id}/isian", office).with(signedIn(clerk)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/perjanjian-kinerja").with(signedIn(clerk)))
                .andExpect(content().string(containsString("/perjanjian-kinerja/" + office)));
        mvc.perform(get("/perjanjian-kinerja").with(signedIn(stranger)))
                .andExpect(
                        content().string(org.hamcrest.Matchers.not(containsString("/perjanjian-kinerja/" + office))));
    }

    @Test
    void aLineThatIsKnownStaysTheSameLine() throws Exception {
        write(YEAR, "100%");
        AgreementPages.Contents before = pages.contents(office, YEAR);
        UUID line = before.targets().get(0).id();
        send(
                        head,
                        "isian",
                        "targets[0].id",
                        line.toString(),
                        "targets[0].objective",
                        "Meningkatnya kualitas pelayanan",
                        "targets[0].indicator",
                        "Persentase ibu hamil",
                        "targets[0].target",
                        "95%",
                        "version",
                        String.valueOf(before.version()))
                .andExpect(status().isFound());
        assertThat(pages.contents(office, YEAR).targets())
                .singleElement()
                .satisfies(kept -> assertThat(List.of(kept.id(), kept.target())).containsExactly(line, "95%"));
    }

    @Test
    void twoWhoWriteAtTheSameTimeAreTold() throws Exception {
        write(YEAR, "100%");
        send(head, "isian", "version", "0", "programmes[0].name", "Program", "programmes[0].budget", "1")
                .andExpect(status().isFound());
        send(head, "isian", "version", "0", "programmes[0].name", "Lain", "programmes[0].budget", "2")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Program: Rp1"),
                                containsString("value=\"Lain\""),
                                containsString("id=\"version\" value=\"2\""))));
        send(head, "isian", "version", "2", "programmes[0].name", "Lain", "programmes[0].budget", "2")
                .andExpect(status().isFound());
        assertThat(pages.contents(office, YEAR).programmes())
                .extracting(AgreementPages.Programme::name)
                .containsExactly("Lain");
    }

    @Test
    void aHalfLineIsShownAgainWithWhatWasTyped() throws Exception {
        send(head, "isian", "targets[0].objective", "Meningkatnya mutu", "programmes[0].budget", "banyak")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Meningkatnya mutu")))
                .andExpect(content().string(containsString("Tulis jumlah rupiah dengan angka")));
        assertThat(pages.contents(office, YEAR).isEmpty()).isTrue();
    }

    @Test
    void lastYearsIsCopiedOnceAndOnlyIntoAnEmptyOne() throws Exception {
        write(YEAR - 1, "90%");
        send(head, "salinan").andExpect(flash().attribute("notice", "agreement.copied"));
        assertThat(pages.contents(office, YEAR).targets().get(0).target()).isEqualTo("90%");
        send(head, "salinan").andExpect(flash().attribute("problem", "agreement.copy.not-empty"));
    }

    @Test
    void itsWorkbookIsReadBackIntoTheForm() throws Exception {
        write(YEAR, "100%");
        byte[] file = mvc.perform(
                        get("/perjanjian-kinerja/{id}/unduhan.xlsx", office).with(signedIn(head)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        AgreementForm form = AgreementSheet.read(new MockMultipartFile("berkas", "x.xlsx", null, file), null);
        assertThat(form.text().targets())
                .extracting(Agreement.TargetText::target)
                .containsExactly("100%");
        assertThat(form.text().programmes())
                .singleElement()
                .satisfies(line -> assertThat(line.budget()).isEqualByComparingTo("923035400"));
        mvc.perform(multipart("/perjanjian-kinerja/{id}/berkas", office)
                        .file(new MockMultipartFile("berkas", "x.xlsx", null, file))
                        .with(csrf())
                        .with(signedIn(head)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Terbaca 1 indikator dan 1 program")));
        mvc.perform(multipart("/perjanjian-kinerja/{id}/berkas", office)
                        .file(new MockMultipartFile("berkas", "x.xlsx", null, new byte[] {1, 2}))
                        .with(csrf())
                        .with(signedIn(head)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("bukan buku kerja Excel")));
    }

    private ResultActions write(int year, String target) throws Exception {
        return send(
                head,
                "isian",
                "tahun",
                String.valueOf(year),
                "targets[0].objective",
                "Meningkatnya kualitas pelayanan",
                "targets[0].indicator",
                "Persentase ibu hamil mendapat pelayanan antenatal",
                "targets[0].target",
                target,
                "programmes[0].name",
                "Pelayanan Kesehatan Masyarakat",
                "programmes[0].budget",
                "Rp.923.035.400");
    }

    private ResultActions show(Actor who) throws Exception {
        return mvc.perform(get("/perjanjian-kinerja/{id}", office).with(signedIn(who)));
    }

    private ResultActions send(Actor who, String where, String... parameters) throws Exception {
        var request =
                post("/perjanjian-kinerja/{id}/" + where, office).with(csrf()).with(signedIn(who));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return mvc.perform(request);
    }
}
