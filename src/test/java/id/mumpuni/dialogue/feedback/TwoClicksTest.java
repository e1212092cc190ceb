package id.mumpuni.dialogue.feedback;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.dialogue.TestPlans;
import id.mumpuni.people.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The second of two clicks decides nothing and asks nothing. */
@IntegrationTest
class TwoClicksTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private Actor head;
    private Actor clerk;
    private UUID feedback;

    @BeforeEach
    void feedbackWithoutProgress() {
        UUID section = people.unit("Bidang Klik");
        head = actor(people.head("Kepala Klik", section));
        clerk = actor(people.employee("Pegawai Klik", section));
        UUID plan = TestPlans.set(
                jdbc, clerk.employeeId(), head.employeeId(), LocalDate.now().getYear());
        UUID result = TestPlans.result(jdbc, plan, "Terselesaikannya izin", null);
        feedback = jdbc.sql(
                        "INSERT INTO feedback (employee_id, giver_id, relation, occasion, manner, given_on, result_id,"
                                + " created_at) VALUES (?, ?, 'LEADER', 'INCIDENTAL', 'DIRECT', ?, ?, now()) RETURNING id")
                .params(clerk.employeeId(), head.employeeId(), LocalDate.now(), result)
                .query(UUID.class)
                .single();
        jdbc.sql("INSERT INTO feedback_version VALUES (?, 1, 'Belum ada kemajuan yang terlihat.', 'NOT_SHOWN', now())")
                .param(feedback)
                .update();
    }

    @Test
    void twoClicksOnCoachingOpenOneGuidance() {
        assertThat(statuses(this::coaching)).containsExactly(302, 422);
        assertThat(count("SELECT count(*) FROM guidance WHERE feedback_id = ?", feedback))
                .isEqualTo(1);
    }

    @Test
    void theSameWordsAreOneDecisionAndOthersAreAnother() throws Exception {
        mvc.perform(decided("RESOURCES", "Ditambah satu meja")).andExpect(status().isFound());
        mvc.perform(decided("RESOURCES", "Ditambah satu meja"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("sudah tersimpan")));
        mvc.perform(decided("RESOURCES", "Ditambah satu pemindai")).andExpect(status().isFound());
        assertThat(count("SELECT count(*) FROM feedback_follow_up WHERE feedback_id = ?", feedback))
                .isEqualTo(2);
    }

    @Test
    void twoClicksOnARequestAskOnce() {
        assertThat(statuses(this::asked)).containsExactly(302, 422);
        assertThat(count("SELECT count(*) FROM feedback_request WHERE asked_id = ?", head.employeeId()))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM notification WHERE recipient_id = ?", head.employeeId()))
                .isEqualTo(1);
    }

    private MockHttpServletRequestBuilder coaching() {
        return decided("COACHING", "Didampingi setiap Senin");
    }

    private MockHttpServletRequestBuilder decided(String kind, String note) {
        return post("/umpan-balik/{id}/tindak-lanjut", feedback)
                .param("kind", kind)
                .param("note", note)
                .with(signedIn(head))
                .with(csrf());
    }

    private MockHttpServletRequestBuilder asked() {
        return post("/umpan-balik/permintaan")
                .param("asked", head.employeeId().toString())
                .param("note", "Bagaimana rapat tadi?")
                .with(signedIn(clerk))
                .with(csrf());
    }

    /** What two requests at the same time are answered. */
    private List<Integer> statuses(Supplier<MockHttpServletRequestBuilder> click) {
        List<CompletableFuture<Integer>> clicks = Stream.of(click.get(), click.get())
                .map(request -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return mvc.perform(request).andReturn().getResponse().getStatus();
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                }))
                .toList();
        return clicks.stream().map(CompletableFuture::join).sorted().toList();
    }

    private int count(String sql, UUID of) {
        return jdbc.sql(sql).param(of).query(Integer.class).single();
    }
}
