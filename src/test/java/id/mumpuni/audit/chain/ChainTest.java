package id.mumpuni.audit.chain;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.audit.ChainHead;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** In a database of its own, where nothing is sealed before a test says so and the owner may do his worst. */
@IntegrationTest
@TestPropertySource(properties = "mumpuni.audit.seal-every=PT10H")
class ChainTest {

    private static final String AS_OWNER_WITHOUT_TRIGGERS = "SET session_replication_role = replica; ";

    @Autowired
    ChainHead chainHead;

    @Autowired
    Links links;

    @Autowired
    Verifications verifications;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcConnectionDetails owner;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    private UUID unit;
    private UUID period;
    private Actor auditor;

    @BeforeEach
    void aPeriod() {
        unit = people.unit("Dinas Rantai");
        UUID person = people.employee("Rina", unit);
        auditor = actor(people.employee("Inspektur", unit), Role.AUDITOR);
        period = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due, rating_due,
                            status, opened_by, opened_at)
                        VALUES (?, 0, 'Triwulan I', 'QUARTERLY', ?, '2026-01-01', '2026-03-31', '2026-01-31', '2026-04-05',
                            '2026-04-15', 'OPEN', ?, now())
                        """).params(period, unit, person).update();
        rename("Triwulan satu");
        chainHead.now();
    }

    @Test
    void theChainThatTheDatabaseMadeHoldsInJava() {
        assertThat(verify()).isEmpty();
        assertThat(lastStatus()).isEqualTo(VerificationStatus.SOUND);
        assertThat(chainHead.latest().length()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void theHeadSealsWhatWasCommittedAndIsNotAskedForInsideATransaction() {
        ChainHead.Head before = chainHead.latest();
        rename("Triwulan pertama");
        assertThat(chainHead.latest()).isEqualTo(before);
        ChainHead.Head after = chainHead.now();
        assertThat(after.length()).isEqualTo(before.length() + 1);
        assertThat(after.hash()).isNotEqualTo(before.hash()).matches("[0-9a-f]{64}");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> chainHead.now()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsNotYetCommittedIsSealedLaterAndNeverPassedOver() throws Exception {
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow = other.submit(() -> transaction.executeWithoutResult(status -> {
                rename("lambat");
                written.countDown();
                await(go);
            }));
            await(written);
            UUID quick = organisationRating();
            long length = chainHead.now().length();
            assertThat(sealed(quick)).isEqualTo(1);
            go.countDown();
            slow.get(1, TimeUnit.MINUTES);
            assertThat(chainHead.now().length()).isEqualTo(length + 1);
        } finally {
            go.countDown();
            other.shutdownNow();
        }
        assertThat(verify()).isEmpty();
    }

    @Test
    void sixteenWritersAndTwoSealersKeepOneOrderAndLoseNothing() throws Exception {
        List<UUID> ratings = Stream.generate(this::organisationRating).limit(16).toList();
        long before = chainHead.now().length();
        ExecutorService writers = Executors.newFixedThreadPool(18);
        var start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        for (UUID rating : ratings) {
            all.add(writers.submit(() -> {
                await(start);
                for (int change = 0; change < 20; change++) {
                    jdbc.sql("UPDATE organisation_rating SET basis = ? WHERE id = ?")
                            .params("LKjIP " + change, rating)
                            .update();
                }
            }));
        }
        for (int number = 0; number < 2; number++) {
            all.add(writers.submit(() -> {
                await(start);
                for (int seal = 0; seal < 30; seal++) {
                    chainHead.now();
                }
            }));
        }
        start.countDown();
        for (Future<?> one : all) {
            one.get(2, TimeUnit.MINUTES);
        }
        writers.shutdownNow();
        assertThat(chainHead.now().length()).isEqualTo(before + 16 * 20);
        assertThat(jdbc.sql("SELECT count(*) FROM audit_unsealed")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(verify()).isEmpty();
    }

    @Test
    void aChangedEntryIsFound() throws Exception {
        long entry = lastEntry();
        tamper(
                "UPDATE audit_entry SET after = jsonb_set(after, '{name}', '\"Triwulan palsu\"') WHERE id = " + entry,
                () -> {
                    assertThat(verify()).first().satisfies(finding -> {
                        assertThat(finding.kind()).isEqualTo(FindingKind.CHANGED);
                        assertThat(finding.entryId()).isEqualTo(entry);
                        assertThat(finding.subjectId()).isEqualTo(period.toString());
                    });
                    assertThat(lastStatus()).isEqualTo(VerificationStatus.BROKEN);
                });
    }

    @Test
    void aRemovedEntryIsFoundWithItsLinkOrWithout() throws Exception {
        long entry = lastEntry();
        tamper(
                "DELETE FROM audit_entry WHERE id = " + entry,
                () -> assertThat(kinds()).contains(FindingKind.MISSING));
        organisationRating();
        chainHead.now();
        tamper(
                "DELETE FROM audit_entry WHERE id = " + entry + "; DELETE FROM audit_chain WHERE entry_id = " + entry,
                () -> assertThat(kinds()).startsWith(FindingKind.MISSING));
    }

    @Test
    void exchangedLinksAreFound() throws Exception {
        organisationRating();
        long last = chainHead.now().length();
        tamper(
                "UPDATE audit_chain SET seq = 1000000 + seq WHERE seq >= " + (last - 1)
                        + "; UPDATE audit_chain SET seq = " + (2 * last - 1) + " + 1000000 - seq WHERE seq > 1000000",
                () -> assertThat(kinds()).startsWith(FindingKind.ORDER));
    }

    @Test
    void anEntryPutInPastTheTriggersIsFound() throws Exception {
        tamper(
                "INSERT INTO audit_entry (at, action, table_name, operation, subject_id, before, after) SELECT at, action,"
                        + " table_name, operation, subject_id, before, after FROM audit_entry WHERE id = "
                        + lastEntry(),
                () -> assertThat(kinds()).containsExactly(FindingKind.ADDED));
    }

    @Test
    void anEntryOfThePastThatWasPutInThroughTheTriggersIsFound() throws Exception {
        chainHead.now();
        organisationRating();
        chainHead.now();
        asOwner("INSERT INTO audit_entry (at, action, table_name, operation, subject_id, before, after)"
                + " VALUES (now() - interval '2 days', 'RateAppraisal.rate', 'appraisal_period', 'UPDATE', '" + period
                + "', '{}', '{}')");
        long forged = lastEntry();
        assertThat(verify()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.ADDED);
            assertThat(finding.entryId()).isEqualTo(forged);
        });
        // it stays in this chain for good: let the other tests see a past that was there before
        asOwner("UPDATE audit_chained_table SET last_before = " + forged + " WHERE name = 'appraisal_period'");
    }

    @Test
    void aChainWrittenAnewIsFoundByAHeadThatWasNoted() throws Exception {
        assertThat(verify()).isEmpty();
        long length = chainHead.latest().length();
        tamper(
                "UPDATE audit_chain SET hash = audit_link_hash(previous, 'lain') WHERE seq = " + length,
                () -> assertThat(kinds()).contains(FindingKind.REWRITTEN));
    }

    @Test
    void aRowChangedPastItsTriggersIsFound() throws Exception {
        String name = jdbc.sql("SELECT name FROM appraisal_period WHERE id = ?")
                .param(period)
                .query(String.class)
                .single();
        asOwner(AS_OWNER_WITHOUT_TRIGGERS + "UPDATE appraisal_period SET name = 'diam-diam' WHERE id = '" + period
                + "'");
        assertThat(verify()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.ROW_CHANGED);
            assertThat(finding.tableName()).isEqualTo("appraisal_period");
            assertThat(finding.subjectId()).isEqualTo(period.toString());
        });
        asOwner(AS_OWNER_WITHOUT_TRIGGERS + "UPDATE appraisal_period SET name = '" + name + "' WHERE id = '" + period
                + "'");
        assertThat(verify()).isEmpty();
    }

    @Test
    void aValueSetWhereNoneWasAndRowsThatCameOrWentAreFound() throws Exception {
        asOwner(AS_OWNER_WITHOUT_TRIGGERS + "UPDATE appraisal_period SET reopen_reason = 'diam-diam' WHERE id = '"
                + period + "'");
        assertThat(kinds()).containsExactly(FindingKind.ROW_CHANGED);
        asOwner(AS_OWNER_WITHOUT_TRIGGERS + "UPDATE appraisal_period SET reopen_reason = NULL WHERE id = '" + period
                + "'");

        UUID rating = organisationRating();
        asOwner(AS_OWNER_WITHOUT_TRIGGERS + "CREATE TABLE kept AS TABLE organisation_rating;"
                + " DELETE FROM organisation_rating WHERE id = '" + rating + "'");
        assertThat(kinds()).containsExactly(FindingKind.ROW_MISSING);
        asOwner(AS_OWNER_WITHOUT_TRIGGERS + "INSERT INTO organisation_rating SELECT * FROM kept WHERE id = '" + rating
                + "'; DROP TABLE kept");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aColumnThatAMigrationAddsIsNoFalseAlarm() throws Exception {
        asOwner("ALTER TABLE appraisal_period ADD COLUMN probe integer NOT NULL DEFAULT 7");
        assertThat(kinds()).isEmpty();
        asOwner("ALTER TABLE appraisal_period ADD COLUMN filled text DEFAULT 'a'");
        assertThat(kinds()).contains(FindingKind.ROW_CHANGED);
        asOwner("SELECT audit_settle('appraisal_period', ARRAY['filled'])");
        assertThat(kinds()).isEmpty();
        asOwner("ALTER TABLE appraisal_period DROP COLUMN probe, DROP COLUMN filled");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void rowsAgreeWithTheirEntriesInWhateverTimeZoneTheyAreCompared() throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("SET timezone = 'America/Lima'");
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM audit_compare('appraisal_period')")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @Test
    void theApplicationCannotWriteTheChain() {
        for (String sql : List.of(
                "INSERT INTO audit_chain SELECT seq + 1, entry_id, previous, hash, sealed_at FROM audit_chain",
                "UPDATE audit_chain SET hash = previous",
                "DELETE FROM audit_chain",
                "INSERT INTO audit_unsealed VALUES (1)",
                "DELETE FROM audit_unsealed",
                "DELETE FROM audit_chained_table",
                "INSERT INTO audit_entry (action, table_name, operation, subject_id, after) VALUES ('a', 'b', 'INSERT', 'c', '{}')")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> asOwner("UPDATE audit_chain SET hash = previous"))
                .hasMessageContaining("append-only");
    }

    @Test
    void aTableWithoutAUniqueKeyIsRefused() {
        assertThatThrownBy(() -> asOwner("SELECT audit_chain_table('behaviour_expectation')"))
                .hasMessageContaining("unique");
    }

    @Test
    void theAuditorVerifiesOnThePageAndOthersDoNot() throws Exception {
        Actor administrator = actor(people.employee("Admin", unit), Role.ADMINISTRATOR);
        Actor employee = actor(people.employee("Wati", unit));
        for (Actor other : List.of(administrator, employee)) {
            assertThat(mvc.get().uri("/jejak-perubahan/rantai").with(signedIn(other)))
                    .hasStatus(403);
            assertThat(mvc.post()
                            .uri("/jejak-perubahan/rantai/pemeriksaan")
                            .with(csrf())
                            .with(signedIn(other)))
                    .hasStatus(403);
        }
        askOnThePage();
        ChainHead.Head head = chainHead.latest();
        assertThat(mvc.get()
                        .uri("/jejak-perubahan/rantai")
                        .param("nomor", String.valueOf(head.length()))
                        .with(signedIn(auditor)))
                .hasStatusOk()
                .bodyText()
                .contains("Utuh", head.hash(), "Mata rantai", "Riwayat pemeriksaan rantai");
        assertThat(mvc.get()
                        .uri("/jejak-perubahan/rantai")
                        .param("nomor", "bukan angka")
                        .with(signedIn(auditor)))
                .bodyText()
                .contains("Tidak ada mata rantai");
        assertThat(mvc.get().uri("/jejak-perubahan/rantai/unduhan.xlsx").with(signedIn(auditor)))
                .hasStatusOk();
    }

    private List<FindingKind> kinds() {
        return verify().stream().map(Finding::kind).toList();
    }

    private List<Finding> verify() {
        askOnThePage();
        return verifications.findings(verifications.newest(1).get(0).id());
    }

    private VerificationStatus lastStatus() {
        return verifications.newest(1).get(0).status();
    }

    private void askOnThePage() {
        assertThat(mvc.post()
                        .uri("/jejak-perubahan/rantai/pemeriksaan")
                        .with(csrf())
                        .with(signedIn(auditor)))
                .hasRedirectedUrl("/jejak-perubahan/rantai");
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (lastStatus() == VerificationStatus.RUNNING && System.nanoTime() < end) {
            pause();
        }
        assertThat(lastStatus()).isIn(VerificationStatus.SOUND, VerificationStatus.BROKEN);
    }

    private void rename(String name) {
        jdbc.sql("UPDATE appraisal_period SET name = ? WHERE id = ?")
                .params(name, period)
                .update();
    }

    private UUID organisationRating() {
        UUID id = UUID.randomUUID();
        UUID of = people.unit("Bidang " + id);
        jdbc.sql(
                        "INSERT INTO organisation_rating (id, period_id, unit_id, rating, basis) VALUES (?, ?, ?, 'GOOD', 'LKjIP')")
                .params(id, period, of)
                .update();
        return id;
    }

    private long sealed(UUID subject) {
        return jdbc.sql(
                        "SELECT count(*) FROM audit_chain c JOIN audit_entry e ON e.id = c.entry_id WHERE e.subject_id = ?")
                .param(subject.toString())
                .query(Long.class)
                .single();
    }

    private long lastEntry() {
        return jdbc.sql("SELECT max(id) FROM audit_entry WHERE subject_id = ?")
                .param(period.toString())
                .query(Long.class)
                .single();
    }

    /** Does it past every trigger, looks, and puts everything back as it was. */
    private void tamper(String sql, Runnable look) throws SQLException {
        chainHead.now();
        asOwner("CREATE TABLE kept_entry AS TABLE audit_entry; CREATE TABLE kept_chain AS TABLE audit_chain;"
                + AS_OWNER_WITHOUT_TRIGGERS + sql);
        try {
            look.run();
        } finally {
            asOwner(AS_OWNER_WITHOUT_TRIGGERS + "DELETE FROM audit_chain; DELETE FROM audit_unsealed;"
                    + " DELETE FROM audit_entry; INSERT INTO audit_entry OVERRIDING SYSTEM VALUE TABLE kept_entry;"
                    + " INSERT INTO audit_chain TABLE kept_chain; DROP TABLE kept_entry; DROP TABLE kept_chain;"
                    + " DELETE FROM audit_verification WHERE status = 'BROKEN'");
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
