package id.mumpuni.security.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans and what belongs to them: the employee's, and a stranger's of each. */
class PlanAccessFixture implements AccessFixture {

    private static final String PLAN = """
            INSERT INTO work_plan
                (id, version, employee_id, year, model, approach, appraiser_id, status, submitted_at, set_by, set_at)
            SELECT ?, 0, ?, ?, 'STAFF', 'QUANTITATIVE', a.id, s.name,
                CASE WHEN s.name <> 'DRAFT' THEN now() END,
                CASE WHEN s.name = 'SET' THEN a.id END, CASE WHEN s.name = 'SET' THEN now() END
            FROM (SELECT ?::uuid AS id) a, (SELECT ?::text AS name) s
            """;

    private final JdbcClient jdbc;
    private final Map<String, UUID> made = new HashMap<>();

    PlanAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        return of(pattern, Person.own(world));
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return of(pattern, Person.other(world));
    }

    /** Whose things they are, with whoever appraises them. */
    record Person(UUID id, UUID appraiser, UUID unit) {

        static Person own(World world) {
            return new Person(world.employee(), world.head(), world.unit());
        }

        static Person other(World world) {
            return new Person(world.stranger(), world.otherHead(), world.otherUnit());
        }
    }

    private List<Object> of(String pattern, Person person) {
        UUID draft = plan(person, "DRAFT", 2026);
        if (pattern.startsWith("/skp/{id}/hasil/{") || pattern.startsWith("/skp/{id}/tautan/{")) {
            return List.of(draft, result(draft));
        }
        if (pattern.startsWith("/skp/{id}/indikator/{")) {
            return List.of(draft, indicator(draft));
        }
        if (pattern.startsWith("/skp/{id}/catatan/{")) {
            return List.of(draft, remark(draft, person.appraiser()));
        }
        if (pattern.startsWith("/skp/{id}/usulan/{")) {
            return List.of(draft, cell(person));
        }
        return switch (pattern.replaceFirst("/\\{.*", "")) {
            case "/perjanjian-kinerja", "/lembar-skp/unit", "/papan-skp", "/bukti-merit" -> List.of(person.unit());
            case "/matriks-peran" -> List.of(person.appraiser());
            case "/penugasan" -> List.of(given(person));
            case "/penugasan-lintas-unit" -> List.of(guest(person));
            case "/strategi" -> List.of(indicator(draft));
            case "/pustaka-hasil" -> List.of(entry());
            case "/berkas-skp" -> List.of(bundle(person));
            case "/skp-terlambat" -> List.of(person.id());
            case "/pengecualian-skp" -> List.of(exemption(person));
            case "/skp" -> List.of(draft);
            case "/persetujuan-skp" -> List.of(plan(person, "SUBMITTED", 2027));
            default -> List.of();
        };
    }

    private UUID result(UUID plan) {
        return made.computeIfAbsent("result " + plan, key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("INSERT INTO planned_result (id, plan_id, ordinal, kind, description)"
                            + " VALUES (?, ?, 1, 'MAIN', 'Terselesaikannya permohonan izin')")
                    .params(id, plan)
                    .update();
            return id;
        });
    }

    private UUID given(Person person) {
        UUID result = result(plan(person, "SET", 2025));
        jdbc.sql("UPDATE planned_result SET assigned_by = ? WHERE id = ?")
                .params(person.appraiser(), result)
                .update();
        return result;
    }

    private UUID indicator(UUID plan) {
        UUID result = result(plan);
        return made.computeIfAbsent("indicator " + plan, key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("INSERT INTO indicator (id, result_id, ordinal, aspect, description, target)"
                            + " VALUES (?, ?, 1, 'QUANTITY', 'Jumlah permohonan', '480 berkas')")
                    .params(id, result)
                    .update();
            return id;
        });
    }

    private UUID remark(UUID plan, UUID by) {
        return made.computeIfAbsent("remark " + plan, key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("INSERT INTO plan_remark (id, plan_id, annex_part, text, made_by, made_at)"
                            + " VALUES (?, ?, 'RESOURCE', 'Rincikan', ?, now())")
                    .params(id, plan, by)
                    .update();
            return id;
        });
    }

    private UUID exemption(Person person) {
        return made.computeIfAbsent("exemption " + person.id(), key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("INSERT INTO plan_exemption (id, employee_id, reason, valid, decree, decided_by, decided_at)"
                            + " VALUES (?, ?, 'SUSPENDED', '[2020-01-01,2020-02-01)', 'SK', ?, now())")
                    .params(id, person.id(), person.appraiser())
                    .update();
            return id;
        });
    }

    /** A role that the person's appraiser has shared out. */
    private UUID cell(Person person) {
        return made.computeIfAbsent("cell " + person.id(), key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("INSERT INTO role_cell (id, leader_id, year, result_id, member_id, role_text)"
                            + " VALUES (?, ?, 2026, ?, ?, 'Peran dari pimpinan')")
                    .params(id, person.appraiser(), result(plan(person, "DRAFT", 2026)), person.id())
                    .update();
            return id;
        });
    }

    /** Somebody else's leader asks for the person. */
    private UUID guest(Person person) {
        return made.computeIfAbsent("guest " + person.id(), key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("INSERT INTO matrix_guest (id, leader_id, year, employee_id) VALUES (?, ?, 2027, ?)")
                    .params(id, person.appraiser(), person.id())
                    .update();
            return id;
        });
    }

    private UUID entry() {
        return jdbc.sql("SELECT entry_id FROM library_version ORDER BY id LIMIT 1")
                .query(UUID.class)
                .single();
    }

    private UUID bundle(Person person) {
        return made.computeIfAbsent("bundle " + person.id(), key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("INSERT INTO plan_bundle (id, version, unit_id, year, status, asked_by, asked_at, finished_at)"
                            + " VALUES (?, 0, ?, 2026, 'READY', ?, now(), now())")
                    .params(id, person.unit(), person.appraiser())
                    .update();
            return id;
        });
    }

    UUID plan(Person person, String status, int year) {
        return made.computeIfAbsent("plan " + year + person.id(), key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql(PLAN)
                    .params(id, person.id(), year, person.appraiser(), status)
                    .update();
            return id;
        });
    }
}
