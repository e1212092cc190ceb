package id.mumpuni.appraisal.signing;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.people.Actor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Many signatures at once: each once, each with its document, whatever happens in between. */
@IntegrationTest
class SignTogetherTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SigningWorker worker;

    @Autowired
    SigningSteps steps;

    @Autowired
    SigningBatches batches;

    private TestPeriods periods;
    private final List<UUID> team = new ArrayList<>();
    private Actor boss;
    private UUID period;

    @BeforeEach
    void aRatedTeamOfFive() {
        periods = new TestPeriods(jdbc);
        UUID office = people.unit("Dinas Tanda Tangan");
        UUID section = people.unit("Bidang Tanda Tangan", office);
        boss = actor(people.head("Kepala Tanda Tangan", section));
        period = periods.open(office, boss.employeeId());
        for (int i = 1; i <= 5; i++) {
            UUID id = periods.appraisal(period, people.employee("Pegawai " + i, section), boss.employeeId(), section);
            periods.handIn(id);
            team.add(id);
        }
        jdbc.sql("UPDATE appraisal SET work_result = 'MEETS', behaviour = 'MEETS', rating = 'GOOD' WHERE period_id = ?")
                .param(period)
                .update();
    }

    @Test
    void whatWasUnderWayWhenTheApplicationStoppedGoesOnAtTheNextStart() {
        UUID batch = asked(team);
        worker.recover();
        Awaitility.await().atMost(ofSeconds(60)).until(() -> !batches.get(batch).running());
        assertThat(batches.get(batch).signed()).isEqualTo(5);
        assertThat(documents()).isEqualTo(5);
    }

    @Test
    void twoWorkersAtOneBatchSignEverybodyOnce() {
        UUID batch = asked(team);
        CompletableFuture<Void> other = CompletableFuture.runAsync(worker::recover);
        worker.recover();
        other.join();
        Awaitility.await().atMost(ofSeconds(60)).until(() -> !batches.get(batch).running());
        assertThat(batches.get(batch).refused()).isEmpty();
        assertThat(documents()).isEqualTo(5);
    }

    @Test
    void oneThatChangedMeanwhileIsNamedAndTheOthersAreSigned() {
        jdbc.sql("UPDATE appraisal SET version = version + 1 WHERE id = ?")
                .param(team.get(2))
                .update();
        UUID batch = asked(team);
        worker.recover();
        Awaitility.await().atMost(ofSeconds(60)).until(() -> !batches.get(batch).running());
        assertThat(batches.get(batch).signed()).isEqualTo(4);
        assertThat(batches.get(batch).refused()).singleElement().satisfies(row -> {
            assertThat(row.appraisalId()).isEqualTo(team.get(2));
            assertThat(row.outcome()).isEqualTo("rating.refused.changed");
        });
        assertThat(mvc.get().uri("/penilaian-bawahan/tanda-tangan/" + batch).with(signedIn(boss)))
                .hasStatusOk()
                .bodyText()
                .contains("5 dari 5 selesai", "1 belum ditandatangani", "Pegawai 3");
    }

    @Test
    void whoLostTheRightInTheMeantimeSignsNothing() {
        UUID batch = asked(team.subList(0, 1));
        jdbc.sql("UPDATE appraisal SET appraiser_id = ? WHERE id = ?")
                .params(people.head("Kepala Baru", people.unit("Bidang Baru")), team.get(0))
                .update();
        worker.recover();
        Awaitility.await().atMost(ofSeconds(60)).until(() -> !batches.get(batch).running());
        assertThat(batches.get(batch).refused())
                .extracting(SigningBatches.Row::outcome)
                .containsExactly("rating.refused.not-yours");
        assertThat(documents()).isZero();
    }

    @Test
    void onlyWhoeverAskedLooksAtIt() {
        UUID batch = asked(team);
        Actor other = actor(people.employee("Orang Lain", people.unit("Dinas Lain")));
        assertThat(mvc.get().uri("/penilaian-bawahan/tanda-tangan/" + batch).with(signedIn(other)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get()
                        .uri("/penilaian-bawahan/tanda-tangan/" + UUID.randomUUID())
                        .with(signedIn(boss)))
                .hasStatus(HttpStatus.NOT_FOUND);
        worker.recover();
        Awaitility.await().atMost(ofSeconds(60)).until(() -> !batches.get(batch).running());
    }

    /** As it stands right after somebody asked, before the first of them is signed. */
    private UUID asked(List<UUID> appraisals) {
        UUID batch = UUID.randomUUID();
        jdbc.sql("INSERT INTO signing_batch (id, period_id, signer_id, asked_at) VALUES (?, ?, ?, now())")
                .params(batch, period, boss.employeeId())
                .update();
        Map<UUID, String> seen = new LinkedHashMap<>();
        appraisals.forEach(id -> seen.put(id, id.equals(team.get(2)) ? "0" : periods.version(id)));
        seen.forEach((id, version) -> jdbc.sql(
                        "INSERT INTO signing_batch_row (batch_id, appraisal_id, ordinal, seen_version)"
                                + " VALUES (?, ?, ?, ?)")
                .params(batch, id, appraisals.indexOf(id), Integer.parseInt(version))
                .update());
        return batch;
    }

    private int documents() {
        return jdbc.sql("SELECT count(*) FROM appraisal_document d JOIN appraisal a ON a.id = d.appraisal_id"
                        + " WHERE a.period_id = ? AND d.stage = 'SIGNED'")
                .param(period)
                .query(Integer.class)
                .single();
    }
}
