package id.mumpuni.publicservice.answer;

import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.publicservice.ServiceVoices;
import id.mumpuni.publicservice.TestSurveys;
import id.mumpuni.publicservice.VoiceNature;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From words that wait to words that reach a person, and the person's answer. */
@IntegrationTest
class VoiceTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JudgeVoice judgeVoice;

    @Autowired
    ReplyToVoice replyToVoice;

    @Autowired
    VoiceList list;

    @Autowired
    ServiceVoices voicesOf;

    @Autowired
    JdbcClient jdbc;

    private TestSurveys surveys;
    private UUID service;
    private UUID clerk;
    private Actor officer;

    @BeforeEach
    void build() {
        surveys = new TestSurveys(jdbc);
        UUID unit = people.unit("Dinas Suara", people.unit("Kota Suara " + UUID.randomUUID()));
        clerk = people.employee("Petugas Loket", unit);
        officer = TestPeople.officerOf(people.employee("Pengelola Suara", unit), unit);
        service = surveys.service(unit, clerk, "Perizinan");
        TestPeople.signIn(officer);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void wordsReachThePersonOnlyOnceTheyAreVerified() throws Exception {
        surveys.answers(service, MAY, 5, 3, clerk);
        UUID voice = note();

        own().andExpect(content().string(not(containsString("Sabar sekali"))));
        judgeVoice.accept(voice, VoiceNature.PRAISE, 0);
        own().andExpect(content().string(containsString("Sabar sekali")));
        assertThat(notices()).isOne();
    }

    @Test
    void wordsReachNobodyBelowFiveAnswers() throws Exception {
        surveys.answers(service, MAY, 4, 3, clerk);
        UUID voice = note();
        judgeVoice.accept(voice, VoiceNature.COMPLAINT, 0);

        own().andExpect(content().string(not(containsString("Sabar sekali"))))
                .andExpect(content().string(not(containsString("3,00"))));
        assertThat(notices()).isZero();
        assertThat(voicesOf.of(clerk, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .isEmpty();
        TestPeople.signIn(TestPeople.actor(clerk));
        assertThatThrownBy(() -> replyToVoice.reply(voice, "Begini kejadiannya", 1))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void wordsThatWaitedReachThePersonWithTheFifthAnswer() throws Exception {
        surveys.answers(service, MAY, 4, 3, clerk);
        judgeVoice.accept(note(), VoiceNature.PRAISE, 0);
        surveys.answers(service, MAY, 1, 3, clerk);
        judgeVoice.accept(
                surveys.voice(service, MAY, "SERVICE", "Antrean cepat"), VoiceNature.PRAISE, 0); // what comes next

        own().andExpect(content().string(containsString("Sabar sekali")));
    }

    @Test
    void thePersonAnswersOnceAndMayPutItBetterUntilItIsRead() {
        UUID voice = toldNote();
        TestPeople.signIn(TestPeople.actor(clerk));
        replyToVoice.reply(voice, "Loket rusak", version(voice));
        replyToVoice.reply(voice, "Loket rusak hari itu", version(voice));
        TestPeople.signIn(officer);
        judgeVoice.readReply(voice, version(voice));
        TestPeople.signIn(TestPeople.actor(clerk));

        assertThatThrownBy(() -> replyToVoice.reply(voice, "Lagi", version(voice)))
                .isInstanceOf(RuleViolation.class);
        assertThat(list.get(voice).reply()).isEqualTo("Loket rusak hari itu");
        assertThat(jdbc.sql("SELECT count(*) FROM notification WHERE recipient_id = ? AND message_key = ?")
                        .params(officer.employeeId(), "publicservice.notice.reply")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aJudgementStandsOnceItIsAnswered() {
        UUID voice = toldNote();
        TestPeople.signIn(TestPeople.actor(clerk));
        replyToVoice.reply(voice, "Loket rusak", version(voice));
        TestPeople.signIn(officer);

        assertThatThrownBy(() -> judgeVoice.hide(voice, "Keliru", version(voice)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void nobodyJudgesWhatSomebodyElseHasJudgedMeanwhile() {
        UUID voice = note();
        judgeVoice.hide(voice, "Memuat nama", 0);

        assertThatThrownBy(() -> judgeVoice.accept(voice, VoiceNature.PRAISE, 0))
                .isInstanceOf(Stale.class);
    }

    /** The list and the rule of one voice say the same. */
    @Test
    void theListShowsWhatMayBeJudged() {
        UUID voice = note();
        UUID other = people.unit("Dinas Lain " + UUID.randomUUID());
        for (Actor actor : List.of(
                officer,
                TestPeople.officerOf(clerk, unitOfService()),
                TestPeople.officerOf(officer.employeeId(), other),
                TestPeople.actor(people.employee("BKD", other), Role.PERSONNEL_OFFICER),
                TestPeople.actor(people.employee("Auditor", other), Role.AUDITOR),
                TestPeople.actor(clerk))) {
            TestPeople.signIn(actor);
            boolean listed =
                    list.of(actor, VoiceList.Filter.WAITING, new ListQuery("Sabar sekali", null, null)).rows().stream()
                            .anyMatch(row -> row.id().equals(voice));

            assertThat(listed).isEqualTo(mayJudge(voice));
        }
    }

    @Test
    void aRefusedDecisionShowsWhatWasTyped() throws Exception {
        UUID voice = note();
        String long600 = "a".repeat(600);
        mvc.perform(post("/suara-masyarakat/" + voice + "/penyembunyian")
                        .param("reason", long600)
                        .param("version", "0")
                        .with(signedIn(officer))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(long600)));
        mvc.perform(post("/suara-masyarakat/" + voice + "/penerimaan")
                        .param("version", "0")
                        .with(signedIn(officer))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void theReadingOfAPersonHasItsStandardError() {
        surveys.answers(service, MAY, 3, 4, clerk);
        surveys.answers(service, MAY.plusMonths(3), 3, 2, clerk);

        var said = voicesOf.of(clerk, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
                .orElseThrow();
        assertThat(said.answers()).isEqualTo(6);
        assertThat(said.competence().mean()).isEqualTo(3.0);
        assertThat(said.conduct().standardError()).isEqualTo(Math.sqrt(6.0 / 5 / 6));
        assertThat(voicesOf.of(clerk, MAY.minusMonths(1), LocalDate.of(2025, 6, 30)))
                .as("three of the six")
                .isEmpty();
    }

    @Test
    void theRecordHoldsTheDecisionAndNotTheWords() {
        UUID voice = note();
        judgeVoice.hide(voice, "Memuat nama", 0);

        assertThat(jdbc.sql("SELECT string_agg(coalesce(before::text, '') || after::text, '') FROM audit_entry"
                                + " WHERE table_name = 'public_voice' AND subject_id = ?")
                        .param(voice.toString())
                        .query(String.class)
                        .single())
                .contains("HIDDEN")
                .doesNotContain("Sabar");
    }

    private boolean mayJudge(UUID voice) {
        try {
            judgeVoice.readReply(voice, 99);
            return true;
        } catch (Stale judged) {
            return true;
        } catch (AccessDeniedException refused) {
            return false;
        }
    }

    private UUID note() {
        return surveys.voice(service, MAY, "STAFF", "Sabar sekali", clerk);
    }

    private UUID toldNote() {
        surveys.answers(service, MAY, 5, 3, clerk);
        UUID voice = note();
        judgeVoice.accept(voice, VoiceNature.COMPLAINT, 0);
        return voice;
    }

    private UUID unitOfService() {
        return jdbc.sql("SELECT unit_id FROM public_service WHERE id = ?")
                .param(service)
                .query(UUID.class)
                .single();
    }

    private int version(UUID voice) {
        return list.get(voice).version();
    }

    private int notices() {
        return jdbc.sql("SELECT count(*) FROM notification WHERE recipient_id = ? AND message_key = ?")
                .params(clerk, "publicservice.notice.about")
                .query(Integer.class)
                .single();
    }

    /** The page as the clerk sees it; the officer stays signed in for what comes next. */
    private ResultActions own() throws Exception {
        ResultActions page = mvc.perform(get("/suara-tentang-saya").with(signedIn(TestPeople.actor(clerk))))
                .andExpect(status().isOk());
        TestPeople.signIn(officer);
        return page;
    }
}
