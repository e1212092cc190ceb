package id.mumpuni.appraisal.policy;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.appraisal.rules.CycleRules.Rater;
import id.mumpuni.appraisal.rules.PolicySetting;
import id.mumpuni.appraisal.rules.RaterRelation;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the shipped policies say, and the way from a copy to a version in force. */
@IntegrationTest
class CyclePolicyPagesTest {

    private static final Set<String> PRESETS =
            Set.of("aturan", "kompetensi-dan-publik", "evaluasi-bulanan-dengan-rekan-kerja", "adil-dan-terbuka");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CyclePolicies policies;

    private UUID unit;
    private Actor head;
    private Actor clerk;
    private Actor bkd;

    @BeforeEach
    void aUnitAndBkd() {
        unit = people.unit("Bidang Kebijakan");
        head = actor(people.head("Kepala Bidang", unit));
        clerk = actor(people.employee("Pelaksana", unit));
        bkd = actor(people.employee("Petugas BKD", people.unit("BKPSDM")), Role.PERSONNEL_OFFICER);
    }

    @Test
    void theShippedPoliciesSayWhatTheTableSays() throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of("src/test/resources/appraisal/presets.csv")).stream()
                .map(line -> line.split(";"))
                .toList();
        assertThat(rows).hasSize(1 + PolicySetting.values().length + RaterRelation.values().length);
        for (int column = 1; column < rows.get(0).length; column++) {
            var version = shipped(rows.get(0)[column]);
            for (String[] row : rows.subList(1, rows.size())) {
                assertThat(says(version, row[0]))
                        .as(version.key() + " " + row[0])
                        .isEqualTo(row[column]);
            }
        }
    }

    @Test
    void allOfThemLieWithinTheLimitsAndEachHasAFingerprintOfItsOwn() {
        var shipped = policies.inForce().stream()
                .filter(version -> PRESETS.contains(version.key()))
                .toList();
        assertThat(shipped)
                .hasSameSizeAs(PRESETS)
                .allSatisfy(version -> assertThat(new PolicyInput(PolicyInput.of(version)).problems())
                        .isEmpty());
        assertThat(shipped).extracting(version -> version.rules().fingerprint()).doesNotHaveDuplicates();
        assertThat(new PolicyInput(PolicyInput.of(shipped.get(1))).rules().fingerprint())
                .isEqualTo(shipped.get(1).rules().fingerprint());
    }

    @Test
    void everybodyReadsThePolicyOfTheOwnPeriodAndNoOther() {
        UUID period = new TestPeriods(jdbc).open(unit, bkd.employeeId());
        new TestPeriods(jdbc).appraisal(period, clerk.employeeId(), head.employeeId(), unit);
        String own = "/periode/kebijakan/" + shipped("aturan").id();
        String other = "/periode/kebijakan/" + shipped("adil-dan-terbuka").id();
        for (Actor concerned : List.of(clerk, head)) {
            assertThat(get(own, concerned)).hasStatusOk().bodyText().contains("paling lambat 14 hari kerja");
            assertThat(get(other, concerned)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(get("/periode/kebijakan", concerned))
                    .bodyText()
                    .contains("Aturan saja")
                    .doesNotContain("Adil dan");
        }
        assertThat(get(other, bkd))
                .hasStatusOk()
                .bodyText()
                .contains("Berbeda dari aturan", "Setiap rating perlu alasan");
        assertThat(get("/periode/kebijakan", bkd)).bodyText().contains("Adil dan terbuka", "Kompetensi dan publik");
    }

    @Test
    void aCopyIsChangedAndPutInForceAndThenStaysAsItIs() {
        UUID copy = copy(shipped("adil-dan-terbuka").id(), "");
        assertThat(policies.get(copy).version()).isEqualTo(2);
        assertThat(post("/periode/kebijakan/" + shipped("adil-dan-terbuka").id() + "/salinan", bkd, Map.of()))
                .flash()
                .containsEntry("problem", "policy.draft-already");

        Map<String, String> typed = new HashMap<>(PolicyInput.of(policies.get(copy)));
        typed.put("edition", "0");
        typed.put("OBJECT_DAYS", "20");
        typed.put("asked.PEER", "true");
        typed.put("minimum.PEER", "4");
        typed.put("shown.PEER", "AGGREGATE");
        String address = "/periode/kebijakan/" + copy;
        assertThat(post(address + "/isian", bkd, typed)).hasRedirectedUrl(address);
        assertThat(post(address + "/isian", bkd, typed)).hasStatus(HttpStatus.CONFLICT);
        assertThat(policies.get(copy).rules().number(PolicySetting.OBJECT_DAYS)).isEqualTo(20);
        assertThat(policies.get(copy).rules().rater(RaterRelation.PEER).minimum())
                .isEqualTo(4);

        assertThat(post(address + "/pemberlakuan", head, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(address + "/pemberlakuan", bkd, Map.of())).hasRedirectedUrl(address);
        typed.put("edition", "1");
        assertThat(post(address + "/isian", bkd, typed)).flash().containsEntry("problem", "policy.frozen");
        assertThat(post(address + "/penghapusan", bkd, Map.of())).flash().containsEntry("problem", "policy.frozen");
        assertThatThrownBy(() -> jdbc.sql("UPDATE evaluation_policy SET object_days = 15 WHERE id = ?")
                        .param(copy)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(policies.inForce()).extracting(CyclePolicies.Version::id).contains(copy);
    }

    @Test
    void whatChangesNothingIsNotOfferedAndWeightsStayWithThoseWhoAreAsked() {
        UUID shipped = shipped("kompetensi-dan-publik").id();
        assertThat(get("/periode/kebijakan/" + shipped, bkd))
                .bodyText()
                .contains("Bobot (%)", "60 %", "belum memengaruhi apa pun");
        UUID copy = copy(shipped, "Uji bobot " + UUID.randomUUID());
        String address = "/periode/kebijakan/" + copy;
        assertThat(get(address + "/isian", bkd))
                .bodyText()
                .contains("minimum.PEER", "SELF_ASSESSMENT")
                .doesNotContain("weight", "Bobot", "value=\"OFF\" name=\"SELF_ASSESSMENT\"");
        Map<String, String> typed = new HashMap<>(PolicyInput.of(policies.get(copy)));
        typed.put("edition", "0");
        typed.put("weight.LEADER", "10");
        typed.put("SELF_ASSESSMENT", "OFF");
        assertThat(post(address + "/isian", bkd, typed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        typed.put("SELF_ASSESSMENT", "OPTIONAL");
        assertThat(post(address + "/isian", bkd, typed)).hasRedirectedUrl(address);
        assertThat(policies.get(copy).rules().rater(RaterRelation.LEADER).weight())
                .isEqualTo(60);
        typed.put("edition", "1");
        typed.remove("asked.PUBLIC");
        assertThat(post(address + "/isian", bkd, typed)).hasRedirectedUrl(address);
        assertThat(policies.get(copy).rules().weighted())
                .as("weights of others than those who are asked")
                .isFalse();
        assertThat(get(address, bkd)).bodyText().doesNotContain("Bobot");
    }

    @Test
    void whatBreaksALimitIsSaidAndWhatWasTypedIsKept() {
        UUID copy = copy(shipped("aturan").id(), "Uji batas " + UUID.randomUUID());
        Map<String, String> typed = new HashMap<>(PolicyInput.of(policies.get(copy)));
        typed.put("edition", "0");
        typed.put("OBJECT_DAYS", "13");
        typed.put("DECIDE_DAYS", "8");
        typed.put("REMIND_BEFORE", "5; 2");
        typed.put("asked.PUBLIC", "true");
        typed.put("minimum.PUBLIC", "2");
        typed.put("shown.PUBLIC", "AGGREGATE");
        typed.put("name", "");
        assertThat(post("/periode/kebijakan/" + copy + "/isian", bkd, typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "value=\"13\"",
                        "Aturan memberi 14 hari kerja kepada pegawai",
                        "Aturan memberi 7 hari kerja kepada pejabat",
                        "Paling banyak lima angka",
                        "paling sedikit 3 orang",
                        "href=\"#f-name\"");
        assertThat(policies.get(copy).edition()).isZero();
        assertThat(post("/periode/kebijakan/" + copy + "/penghapusan", bkd, Map.of()))
                .hasRedirectedUrl("/periode/kebijakan");
    }

    @Test
    void theRegulationHasNoVersionsOfACityAndANameIsUsedOnce() {
        UUID regulation = shipped("aturan").id();
        String address = "/periode/kebijakan/" + regulation;
        assertThat(post(address + "/salinan", bkd, Map.of()))
                .flash()
                .containsEntry("problem", "policy.regulation-stays");
        assertThat(post(address + "/salinan", bkd, Map.of("nama", "Adil dan Terbuka")))
                .flash()
                .containsEntry("problem", "policy.name-taken");
        assertThat(post(address + "/salinan", bkd, Map.of("nama", "!!!")))
                .flash()
                .containsEntry("problem", "policy.name-needed");
        assertThat(get(address + "/isian", bkd)).hasRedirectedUrl(address);
    }

    private String says(CyclePolicies.Version version, String row) {
        if (Arrays.stream(RaterRelation.values()).noneMatch(one -> one.name().equals(row))) {
            return version.rules().value(PolicySetting.valueOf(row));
        }
        Rater rater = version.rules().rater(RaterRelation.valueOf(row));
        return rater == null
                ? "-"
                : rater.minimum() + " " + (rater.weight() == null ? "-" : rater.weight()) + " " + rater.shown();
    }

    private CyclePolicies.Version shipped(String key) {
        return policies.all().stream()
                .filter(one -> one.key().equals(key) && one.version() == 1)
                .findFirst()
                .orElseThrow();
    }

    private UUID copy(UUID of, String name) {
        String url = post("/periode/kebijakan/" + of + "/salinan", bkd, Map.of("nama", name))
                .getResponse()
                .getRedirectedUrl();
        return UUID.fromString(url.split("/")[3]);
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String address, Actor actor, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
