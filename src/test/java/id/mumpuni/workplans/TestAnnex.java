package id.mumpuni.workplans;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The shortest annex with which a plan may be submitted. */
public final class TestAnnex {

    private TestAnnex() {}

    public static MockHttpServletRequestBuilder writeInto(UUID plan) {
        return post("/skp/{id}/lampiran", plan)
                .param("resources[0].kind", "BUDGET")
                .param("resources[0].text", "Anggaran layanan")
                .param("reports[0].period", "MONTHLY")
                .param("reports[0].text", "Laporan bulanan")
                .param("positives[0].text", "Penugasan baru")
                .param("negatives[0].text", "Bimbingan kinerja");
    }
}
