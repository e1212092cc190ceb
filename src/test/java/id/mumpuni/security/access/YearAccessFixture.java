package id.mumpuni.security.access;

import id.mumpuni.progress.TestPlans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens during the year: notifications, evidence and progress of the employee, and a stranger's. */
class YearAccessFixture implements AccessFixture {

    private final JdbcClient jdbc;
    private final Map<String, UUID> made = new HashMap<>();
    private final Map<UUID, TestPlans.Made> plans = new HashMap<>();

    YearAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        return of(pattern, world.employee(), world.head());
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return of(pattern, world.stranger(), world.otherHead());
    }

    private List<Object> of(String pattern, UUID person, UUID leader) {
        return switch (pattern.replaceFirst("/\\{.*", "")) {
            case "/pemberitahuan" -> List.of(notification(person));
            case "/bukti" -> List.of(evidence(person, leader));
            case "/catatan" ->
                List.of(
                        plan(person, leader).plan(),
                        "2024-01",
                        plan(person, leader).result());
            case "/irama-catatan" -> List.of(rhythm());
            default -> List.of();
        };
    }

    private UUID notification(UUID person) {
        return made.computeIfAbsent("notification " + person, key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("INSERT INTO notification (id, recipient_id, message_key, href, created_at)"
                            + " VALUES (?, ?, 'notifications.title', '/', now())")
                    .params(id, person)
                    .update();
            return id;
        });
    }

    private TestPlans.Made plan(UUID person, UUID leader) {
        return plans.computeIfAbsent(person, key -> new TestPlans(jdbc).set(person, leader, 2024));
    }

    /** A picture that stands in the person's record, so that whoever reads the record reads it too. */
    private UUID evidence(UUID person, UUID leader) {
        return made.computeIfAbsent("evidence " + person, key -> {
            UUID id = UUID.randomUUID();
            UUID entry = UUID.randomUUID();
            String sha256 = (person.toString() + person).replace("-", "");
            write(Path.of(
                    "target/test-evidence",
                    System.getProperty("mumpuni.test.fork", "1"),
                    sha256.substring(0, 2),
                    sha256));
            jdbc.sql("INSERT INTO evidence_content (sha256, type, size_bytes, touched_at) VALUES (?, 'PNG', 3, now())")
                    .param(sha256)
                    .update();
            jdbc.sql(
                            "INSERT INTO evidence (id, owner_id, title, sha256, created_at) VALUES (?, ?, 'foto.png', ?, now())")
                    .params(id, person, sha256)
                    .update();
            jdbc.sql("INSERT INTO progress_entry (id, result_id, period_start, period_end)"
                            + " VALUES (?, ?, '2024-02-01', '2024-02-29')")
                    .params(entry, plan(person, leader).result())
                    .update();
            jdbc.sql("INSERT INTO progress_evidence (entry_id, evidence_id, attached_at) VALUES (?, ?, now())")
                    .params(entry, id)
                    .update();
            return id;
        });
    }

    private UUID rhythm() {
        return made.computeIfAbsent("rhythm", key -> {
            UUID unit = jdbc.sql("SELECT id FROM work_unit LIMIT 1")
                    .query(UUID.class)
                    .single();
            return jdbc.sql("INSERT INTO documentation_rhythm (unit_id, rhythm, starts)"
                            + " VALUES (?, 'QUARTERLY', '2099-01-01') ON CONFLICT (unit_id, starts)"
                            + " DO UPDATE SET rhythm = 'QUARTERLY' RETURNING id")
                    .param(unit)
                    .query(UUID.class)
                    .single();
        });
    }

    private static void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[3]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
