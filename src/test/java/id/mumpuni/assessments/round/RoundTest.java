package id.mumpuni.assessments.round;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.assessments.TestRounds;
import id.mumpuni.assessments.design.RoundOpeningAsked;
import id.mumpuni.assessments.design.RoundOpeningWorker;
import id.mumpuni.people.Actor;
import id.mumpuni.people.EmployeeLeft;
import id.mumpuni.people.Role;
import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From a draft to forms: copies that stay, a draw that holds, forms that only their raters see. */
@IntegrationTest
class RoundTest {

    private static final int QUESTIONS = 27;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TestClock testClock;

    @Autowired
    Transactions transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    RoundOpeningWorker worker;

    private TestRounds world;
    private Actor bkd;
    private LocalDate today;

    @BeforeEach
    void anAgency() {
        world = new TestRounds(jdbc, people, 8);
        bkd = actor(people.employee("Analis", people.unit("Badan Kepegawaian Asesmen")), Role.PERSONNEL_OFFICER);
        today = LocalDate.now(clock);
    }

    @Test
    void aRoundIsWrittenLookedAtAndOpened() throws Exception {
        String page = mvc.perform(post("/asesmen")
                        .with(signedIn(bkd))
                        .with(csrf())
                        .param("name", "Pemetaan uji")
                        .param("policyId", policy().toString())
                        .param("opens", today.toString())
                        .param("closes", today.plusDays(7).toString())
                        .param("unitId", world.unit().toString())
                        .param("positionKinds", "ADMINISTRATOR", "IMPLEMENTER")
                        .param("employmentKinds", "PERMANENT")
                        .param("version", "0"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String here = page.replace("/pratinjau", "");
        mvc.perform(get(page).with(signedIn(bkd)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("63 formulir untuk 10 penilai")));
        mvc.perform(post(here + "/pembukaan").with(signedIn(bkd)).with(csrf()).param("version", "0"))
                .andExpect(redirectedUrl(here));
        mvc.perform(get(here).with(signedIn(bkd)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("0 dari 63 formulir terkirim")))
                .andExpect(content().string(containsString("Gabungan beberapa perangkat daerah")))
                .andExpect(content().string(not(containsString("Pelaksana Asesmen"))));
    }

    @Test
    void everybodyGetsTheRatersThatThePolicyWants() {
        UUID round = opened();
        for (UUID clerk : world.clerks()) {
            assertThat(world.raters(round, clerk, "SELF")).containsExactly(clerk);
            assertThat(world.raters(round, clerk, "SUPERIOR")).containsExactly(world.head());
            assertThat(world.raters(round, clerk, "PEER")).hasSize(5).doesNotContain(clerk, world.head());
        }
        assertThat(world.raters(round, world.head(), "SUPERIOR")).containsExactly(world.mayor());
        assertThat(world.raters(round, world.head(), "SUBORDINATE")).hasSize(5).isSubsetOf(world.clerks());
        assertThat(world.raters(round, world.head(), "PEER")).isEmpty();
        assertThat(jdbc.sql("SELECT DISTINCT cardinality(f.answers) FROM rater_form f JOIN round_participant p"
                                + " ON p.id = f.participant_id WHERE p.round_id = ?")
                        .param(round)
                        .query(Integer.class)
                        .list())
                .containsExactly(QUESTIONS);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM notification WHERE recipient_id = ? AND message_key = 'raters.told.BEGUN'")
                        .param(world.mayor())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasCopiedNeverChanges() {
        UUID round = opened();
        assertThatThrownBy(() -> jdbc.sql("UPDATE questionnaire_requirement SET level = 5 WHERE questionnaire_id IN"
                                + " (SELECT id FROM questionnaire WHERE round_id = ?)")
                        .param(round)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        jdbc.sql("UPDATE placement SET unit_id = ? WHERE employee_id = ?")
                .params(people.unit("Dinas Lain"), world.clerks().get(0))
                .update();
        assertThat(jdbc.sql("SELECT unit_id FROM round_participant WHERE round_id = ? AND employee_id = ?")
                        .params(round, world.clerks().get(0))
                        .query(UUID.class)
                        .single())
                .isEqualTo(world.unit());
    }

    @Test
    void anOpeningThatWasCutOffGoesOnWhereItWas() {
        UUID round = world.draft(today, today.plusDays(7));
        jdbc.sql("UPDATE assessment_round SET status = 'OPENING', copied_on = ?, seed = 5 WHERE id = ?")
                .params(today, round)
                .update();
        jdbc.sql("UPDATE assessment_round SET opening_failed = true WHERE id = ?")
                .param(round)
                .update();
        resume(round);
        List<String> first = forms(round);
        assertThat(first).hasSize(63);
        // as if the application had ended after half of the forms
        jdbc.sql("DELETE FROM rater_form WHERE participant_id IN (SELECT id FROM round_participant WHERE round_id = ?"
                        + " ORDER BY id LIMIT 4)")
                .param(round)
                .update();
        jdbc.sql("UPDATE round_participant SET drawn = false WHERE id IN (SELECT id FROM round_participant"
                        + " WHERE round_id = ? ORDER BY id LIMIT 4)")
                .param(round)
                .update();
        jdbc.sql("UPDATE assessment_round SET status = 'OPENING' WHERE id = ?")
                .param(round)
                .update();
        resume(round);
        assertThat(forms(round)).isEqualTo(first);
    }

    @Test
    void onlyTheRaterReadsAForm() throws Exception {
        UUID round = opened();
        UUID rated = world.clerks().get(0);
        UUID rater = world.raters(round, rated, "PEER").get(0);
        UUID form = world.form(round, rated, rater);
        mvc.perform(get("/penilaian-360/" + form).with(signedIn(actor(rater)))).andExpect(status().isOk());
        for (Actor other : List.of(
                actor(rated), actor(world.head()), bkd, actor(rated, Role.AUDITOR), actor(rated, Role.ADMINISTRATOR))) {
            for (String page : List.of("", "?bagian=1", "/ringkasan", "/benturan")) {
                mvc.perform(get("/penilaian-360/" + form + page).with(signedIn(other)))
                        .andExpect(status().isForbidden());
            }
            for (String action : List.of("/isian", "/pengiriman", "/penarikan", "/benturan")) {
                mvc.perform(post("/penilaian-360/" + form + action)
                                .with(signedIn(other))
                                .with(csrf())
                                .param("j.1", "5")
                                .param("reason", "FAMILY"))
                        .andExpect(status().isForbidden());
            }
        }
        assertThat(answers(form)).isEqualTo(",".repeat(QUESTIONS - 1));
    }

    @Test
    void answersAreKeptOneByOneSentAndTakenBack() throws Exception {
        UUID round = opened();
        UUID me = world.clerks().get(0);
        UUID form = world.form(round, me, me);
        save(form, me, "j.1", "4")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 dari 27")));
        save(form, me, "j.27", "0").andExpect(status().isOk());
        assertThat(answers(form)).isEqualTo("4" + ",".repeat(QUESTIONS - 1) + "0");
        act(form, me, "/pengiriman").andExpect(status().isUnprocessableContent());
        for (int place = 2; place < QUESTIONS; place++) {
            save(form, me, "j." + place, "3");
        }
        act(form, me, "/pengiriman").andExpect(redirectedUrl("/penilaian-360"));
        save(form, me, "j.1", "1").andExpect(status().isUnprocessableContent());
        assertThat(answers(form)).startsWith("4,3");
        act(form, me, "/penarikan").andExpect(flash().attribute("notice", "raters.taken-back"));
        save(form, me, "j.1", "1").andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"j.0=3", "j.28=3", "j.x=3", "j.1=6", "j.1=-1", "j.1=", "j.999=1"})
    void whatIsNoAnswerIsRefused(String field) throws Exception {
        UUID round = opened();
        UUID me = world.clerks().get(0);
        UUID form = world.form(round, me, me);
        String[] parts = field.split("=", 2);
        save(form, me, parts[0], parts[1]).andExpect(status().isUnprocessableContent());
        assertThat(answers(form)).isEqualTo(",".repeat(QUESTIONS - 1));
    }

    @Test
    void aWindowThatClosesMeanwhileLosesNothingAndSaysSo() throws Exception {
        UUID round = opened();
        UUID me = world.clerks().get(0);
        UUID form = world.form(round, me, me);
        save(form, me, "j.1", "4");
        testClock.moveTo(today.plusDays(8));
        mvc.perform(post("/penilaian-360/" + form + "/isian")
                        .with(signedIn(actor(me)))
                        .with(csrf())
                        .param("j.2", "5")
                        .param("bagian", "1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("tidak sedang berlangsung")))
                .andExpect(content().string(containsString("id=\"j-2-5\" value=\"5\" checked=\"checked\"")));
        assertThat(answers(form)).startsWith("4,,");
        mvc.perform(get("/penilaian-360/" + form + "/ringkasan").with(signedIn(actor(me))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("sudah ditutup")));
    }

    @Test
    void whoCannotJudgeFreelyIsReplacedFromTheSamePool() throws Exception {
        UUID round = opened();
        UUID rated = world.clerks().get(0);
        List<UUID> before = world.raters(round, rated, "PEER");
        UUID rater = before.get(0);
        UUID form = world.form(round, rated, rater);
        mvc.perform(post("/penilaian-360/" + form + "/benturan")
                        .with(signedIn(actor(rater)))
                        .with(csrf())
                        .param("reason", "OTHER"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/penilaian-360/" + form + "/benturan")
                        .with(signedIn(actor(rater)))
                        .with(csrf())
                        .param("reason", "FAMILY"))
                .andExpect(redirectedUrl("/penilaian-360"));
        List<UUID> after = world.raters(round, rated, "PEER");
        assertThat(after).hasSize(5).doesNotContain(rater, rated, world.head()).isSubsetOf(world.clerks());
        assertThat(after).containsAll(before.subList(1, 5));
        mvc.perform(get("/penilaian-360/" + form).with(signedIn(actor(rater)))).andExpect(status().isNotFound());
    }

    @Test
    void aSuperiorIsNotReplacedAndNobodyIsReplacedForThemselves() throws Exception {
        UUID round = opened();
        UUID rated = world.clerks().get(0);
        mvc.perform(post("/penilaian-360/" + world.form(round, rated, world.head()) + "/benturan")
                        .with(signedIn(actor(world.head())))
                        .with(csrf())
                        .param("reason", "DISPUTE"))
                .andExpect(flash().attribute("notice", "raters.conflict.missing"));
        assertThat(world.raters(round, rated, "SUPERIOR")).isEmpty();
        act(world.form(round, rated, rated), rated, "/benturan").andExpect(status().isUnprocessableContent());
        assertThat(world.raters(round, rated, "SELF")).containsExactly(rated);
    }

    @Test
    void whoLeavesRatesNobodyAndIsNotRated() {
        UUID round = opened();
        UUID leaver = world.clerks().get(0);
        jdbc.sql("UPDATE employee SET left_on = ? WHERE id = ?")
                .params(today, leaver)
                .update();
        transactions
                .named("RoundTest.leave")
                .executeWithoutResult(running -> events.publishEvent(new EmployeeLeft(leaver)));
        for (UUID clerk : world.clerks().subList(1, 8)) {
            assertThat(world.raters(round, clerk, "PEER")).hasSize(5).doesNotContain(leaver);
        }
        assertThat(world.raters(round, leaver, "PEER")).isEmpty();
        assertThat(world.raters(round, world.head(), "SUBORDINATE")).hasSize(5).doesNotContain(leaver);
    }

    @Test
    void cancellingDestroysTheAnswersAndMovingTheLastDayNeedsARunningRound() throws Exception {
        UUID round = opened();
        String here = "/asesmen/" + round;
        mvc.perform(post(here + "/batas-waktu")
                        .with(signedIn(bkd))
                        .with(csrf())
                        .param("tanggal", today.minusDays(1).toString()))
                .andExpect(flash().attribute("problem", "rounds.closes-in-past"));
        mvc.perform(post(here + "/batas-waktu")
                        .with(signedIn(bkd))
                        .with(csrf())
                        .param("tanggal", today.plusDays(20).toString()))
                .andExpect(flash().attribute("notice", "rounds.moved"));
        mvc.perform(post(here + "/pembatalan").with(signedIn(bkd)).with(csrf()).param("alasan", " "))
                .andExpect(flash().attribute("problem", "rounds.cancel.reason"));
        mvc.perform(post(here + "/pembatalan").with(signedIn(bkd)).with(csrf()).param("alasan", "Salah unit"))
                .andExpect(flash().attribute("notice", "rounds.cancelled"));
        assertThat(forms(round)).isEmpty();
        mvc.perform(get(here).with(signedIn(bkd))).andExpect(content().string(containsString("Salah unit")));
        mvc.perform(post(here + "/batas-waktu")
                        .with(signedIn(bkd))
                        .with(csrf())
                        .param("tanggal", today.plusDays(9).toString()))
                .andExpect(flash().attribute("problem", "rounds.not-running"));
    }

    @Test
    void theTrailKnowsTheRoundButNeitherRatersNorAnswers() throws Exception {
        UUID round = opened();
        UUID me = world.clerks().get(0);
        save(world.form(round, me, me), me, "j.1", "4");
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE table_name IN"
                                + " ('rater_form', 'rater_conflict', 'round_participant', 'round_notice')")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql(
                                "SELECT string_agg(COALESCE(before::text, '') || COALESCE(after::text, ''), '') FROM audit_entry"
                                        + " WHERE table_name = 'assessment_round' AND subject_id = ?")
                        .param(round.toString())
                        .query(String.class)
                        .single())
                .contains("OPEN")
                .doesNotContain("seed");
        assertThat(jdbc.sql(
                                "SELECT column_name FROM information_schema.columns WHERE table_name IN ('rater_form', 'rater_conflict')"
                                        + " AND data_type LIKE 'timestamp%'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"smallest_group = 2", "smallest_open = 4", "peers = 2", "peer_weight = 30", "missing_weight = 51"
            })
    void theDatabaseHoldsTheFloors(String change) {
        assertThatThrownBy(() -> jdbc.sql(
                                "INSERT INTO round_policy SELECT (jsonb_populate_record(p, jsonb_build_object('id',"
                                        + " gen_random_uuid(), 'number', 900, 'frozen_at', NULL) || jsonb_build_object(split_part(?, ' = ', 1),"
                                        + " split_part(?, ' = ', 2)::integer))).* FROM round_policy p WHERE p.name = 'Pemetaan' AND p.number = 1")
                        .params(change, change)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aPolicyIsCopiedWrittenPutIntoForceAndStaysAsItIs() throws Exception {
        String edit = mvc.perform(post("/asesmen/kebijakan/" + policy() + "/salinan")
                        .with(signedIn(bkd))
                        .with(csrf())
                        .param("nama", "Kebijakan " + UUID.randomUUID()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String here = edit.replace("/isian", "");
        mvc.perform(get(edit).with(signedIn(bkd))).andExpect(status().isOk());
        write(edit, "smallestGroup", "2").andExpect(status().isUnprocessableContent());
        write(edit, "peerWeight", "30").andExpect(status().isUnprocessableContent());
        write(edit, "smallestGroup", "4").andExpect(redirectedUrl(here));
        mvc.perform(post(here + "/pemberlakuan").with(signedIn(bkd)).with(csrf()))
                .andExpect(flash().attribute("notice", "rounds.policy.in-force-now"));
        write(edit, "smallestGroup", "5").andExpect(flash().attribute("problem", "rounds.policy.frozen"));
        mvc.perform(get(here).with(signedIn(actor(world.clerks().get(0)))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("mulai dari 4 orang")));
        assertThatThrownBy(() -> jdbc.sql("UPDATE round_policy SET peers = 6 WHERE id = CAST(? AS uuid)")
                        .param(here.substring(here.length() - 36))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private ResultActions write(String edit, String field, String value) throws Exception {
        var request = post(edit).with(signedIn(bkd)).with(csrf());
        Map.ofEntries(
                        Map.entry("basis", "Uji"),
                        Map.entry("purpose", "MAPPING"),
                        Map.entry("superiorWeight", "60"),
                        Map.entry("peerWeight", "20"),
                        Map.entry("subordinateWeight", "10"),
                        Map.entry("publicWeight", "10"),
                        Map.entry("peers", "5"),
                        Map.entry("subordinates", "5"),
                        Map.entry("mostForms", "10"),
                        Map.entry("smallestGroup", "3"),
                        Map.entry("smallestOpen", "5"),
                        Map.entry("missingWeight", "30"),
                        Map.entry("upperLine", "90"),
                        Map.entry("lowerLine", "78"),
                        Map.entry("sitting", "9"),
                        Map.entry("edition", "0"))
                .forEach((name, usual) -> request.param(name, name.equals(field) ? value : usual));
        return mvc.perform(request);
    }

    private UUID opened() {
        UUID round = world.draft(today, today.plusDays(7));
        try {
            mvc.perform(post("/asesmen/" + round + "/pembukaan")
                            .with(signedIn(bkd))
                            .with(csrf())
                            .param("version", "0"))
                    .andExpect(redirectedUrl("/asesmen/" + round));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        assertThat(jdbc.sql("SELECT status FROM assessment_round WHERE id = ?")
                        .param(round)
                        .query(String.class)
                        .single())
                .isEqualTo("OPEN");
        return round;
    }

    private void resume(UUID round) {
        transactions
                .named("RoundTest.resume")
                .executeWithoutResult(running -> events.publishEvent(new RoundOpeningAsked(round)));
        worker.waitFor(round);
    }

    private ResultActions save(UUID form, UUID rater, String field, String value) throws Exception {
        return mvc.perform(post("/penilaian-360/" + form + "/isian")
                .with(signedIn(actor(rater)))
                .with(csrf())
                .header("X-Autosave", "1")
                .param(field, value));
    }

    private ResultActions act(UUID form, UUID rater, String action) throws Exception {
        return mvc.perform(post("/penilaian-360/" + form + action)
                .with(signedIn(actor(rater)))
                .with(csrf())
                .param("reason", "FAMILY"));
    }

    private String answers(UUID form) {
        return jdbc.sql("SELECT array_to_string(answers, ',', '') FROM rater_form WHERE id = ?")
                .param(form)
                .query(String.class)
                .single();
    }

    private List<String> forms(UUID round) {
        return new ArrayList<>(jdbc.sql("SELECT concat_ws(' ', p.employee_id, f.rater_id, f.relation) FROM rater_form f"
                        + " JOIN round_participant p ON p.id = f.participant_id WHERE p.round_id = ? ORDER BY 1")
                .param(round)
                .query(String.class)
                .list());
    }

    private UUID policy() {
        return jdbc.sql("SELECT id FROM round_policy WHERE name = 'Pemetaan' AND number = 1")
                .query(UUID.class)
                .single();
    }
}
