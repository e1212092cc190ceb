package id.mumpuni.security.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans, appraisals and periods: the employee's in each state that a page works on, and a stranger's of each. */
class WorkAccessFixture implements AccessFixture {

    private static final String PERIOD = """
            INSERT INTO appraisal_period
                (id, version, name, kind, unit_id, starts, ends, plan_due, self_due, rating_due, status, opened_by, opened_at)
            VALUES (?, 0, ?, 'QUARTERLY', ?, ?, ?, ?, ?, ?, 'OPEN', ?, now())
            """;

    private static final String PLAN = """
            INSERT INTO work_plan
                (id, version, employee_id, year, model, approach, appraiser_id, status, submitted_at, set_by, set_at)
            SELECT ?, 0, ?, ?, 'STAFF', 'QUANTITATIVE', a.id, s.name,
                CASE WHEN s.name <> 'DRAFT' THEN now() END,
                CASE WHEN s.name = 'SET' THEN a.id END, CASE WHEN s.name = 'SET' THEN now() END
            FROM (SELECT ?::uuid AS id) a, (SELECT ?::text AS name) s
            """;

    private static final String APPRAISAL = """
            INSERT INTO appraisal
                (id, version, period_id, employee_id, appraiser_id, unit_id, plan_id, status, submitted_at,
                 work_result, behaviour, rating, signed_by, signed_at, signed_as)
            SELECT ?, 0, ?, ?, a.id, ?, ?, s.name, CASE WHEN s.name <> 'OPEN' THEN now() END,
                r.level, r.level, CASE WHEN s.name = 'SIGNED' THEN 'GOOD' END,
                CASE WHEN s.name = 'SIGNED' THEN a.id END, CASE WHEN s.name = 'SIGNED' THEN now() END,
                CASE WHEN s.name = 'SIGNED' THEN 'APPRAISER' END
            FROM (SELECT ?::uuid AS id) a, (SELECT ?::text AS name) s,
                LATERAL (SELECT CASE WHEN s.name = 'SIGNED' THEN 'MEETS' END AS level) r
            """;

    private final JdbcClient jdbc;
    private final Map<String, UUID> made = new HashMap<>();

    WorkAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        return of(pattern, new Person(world.employee(), world.head(), world.unit()));
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return of(pattern, new Person(world.stranger(), world.otherHead(), world.otherUnit()));
    }

    private record Person(UUID id, UUID appraiser, UUID unit) {}

    private List<Object> of(String pattern, Person person) {
        if (pattern.startsWith("/skp/{id}/hasil/{")) {
            UUID plan = plan(person, "DRAFT", 2026);
            return List.of(plan, result(plan));
        }
        if (pattern.startsWith("/skp/{id}/indikator/{")) {
            UUID plan = plan(person, "DRAFT", 2026);
            return List.of(plan, indicator(plan));
        }
        if (pattern.startsWith("/skp/{id}/catatan/{")) {
            UUID plan = plan(person, "DRAFT", 2026);
            return List.of(plan, remark(plan, person.appraiser()));
        }
        if (pattern.startsWith("/skp/{id}/usulan/{")) {
            UUID plan = plan(person, "DRAFT", 2026);
            return List.of(plan, cell(person));
        }
        if (pattern.startsWith("/skp/{id}/tautan/{")) {
            UUID plan = plan(person, "DRAFT", 2026);
            return List.of(plan, result(plan));
        }
        if (pattern.equals("/penilaian-bawahan/tanda-tangan/{id}")) {
            return List.of(signing(person));
        }
        if (pattern.startsWith("/pelaporan/{period}")) {
            return List.of(periodWithPeople(person), person.unit());
        }
        if (pattern.startsWith("/papan-evaluasi/{id}")) {
            periodWithPeople(person);
            return List.of(person.unit());
        }
        if (pattern.startsWith("/periode/kebijakan/")) {
            return List.of(policy(person));
        }
        return switch (pattern.replaceFirst("/\\{.*", "")) {
            case "/perjanjian-kinerja", "/lembar-skp/unit", "/papan-skp", "/bukti-merit" -> List.of(person.unit());
            case "/matriks-peran" -> List.of(person.appraiser());
            case "/penugasan" -> List.of(given(person));
            case "/penugasan-lintas-unit" -> List.of(guest(person));
            case "/strategi" -> List.of(indicator(plan(person, "DRAFT", 2026)));
            case "/pustaka-hasil" -> List.of(entry());
            case "/berkas-skp" -> List.of(bundle(person));
            case "/berkas-evaluasi" -> List.of(documents(person));
            case "/pelaporan" -> List.of(report(person));
            case "/skp-terlambat" -> List.of(person.id());
            case "/pengecualian-skp" -> List.of(exemption(person));
            case "/skp" -> List.of(plan(person, "DRAFT", 2026));
            case "/persetujuan-skp" -> List.of(plan(person, "SUBMITTED", 2027));
            case "/penilaian" -> List.of(appraisal(person, "SUBMITTED", 4));
            case "/penilaian-diri" ->
                List.of(
                        pattern.endsWith("/penarikan")
                                ? appraisal(person, "SUBMITTED", 4)
                                : appraisal(person, "OPEN", 1));
            case "/penilaian-bawahan", "/penilaian-bawahan/tanda-tangan" -> List.of(appraisal(person, "SUBMITTED", 4));
            case "/papan/pegawai" -> List.of(appraisal(person, "OPEN", 1));
            case "/hasil" -> List.of(document(person, appraisal(person, "SIGNED", 7)));
            case "/periode" -> List.of(periodWithPeople(person), person.unit());
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

    private UUID documents(Person person) {
        UUID period = periodWithPeople(person);
        return made.computeIfAbsent("documents " + person.id(), key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql(
                            "INSERT INTO evaluation_bundle (id, version, period_id, unit_id, status, asked_by, asked_at, finished_at)"
                                    + " VALUES (?, 0, ?, ?, 'READY', ?, now(), now())")
                    .params(id, period, person.unit(), person.appraiser())
                    .update();
            return id;
        });
    }

    /** Sent by the leader of the unit; nobody leads above, so that the office of personnel answers. */
    private UUID report(Person person) {
        UUID period = periodWithPeople(person);
        return made.computeIfAbsent("report " + person.id(), key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql(
                            "INSERT INTO unit_report (id, version, period_id, unit_id, number, status, people, signed, objected,"
                                    + " sent_by, sent_at) VALUES (?, 0, ?, ?, 1, 'SENT', 1, 1, 0, ?, now())")
                    .params(id, period, person.unit(), person.appraiser())
                    .update();
            return id;
        });
    }

    private UUID signing(Person person) {
        UUID period = period(person, 4);
        return made.computeIfAbsent("signing " + person.id(), key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("INSERT INTO signing_batch (id, period_id, signer_id, asked_at, finished_at)"
                            + " VALUES (?, ?, ?, now(), now())")
                    .params(id, period, person.appraiser())
                    .update();
            return id;
        });
    }

    private UUID document(Person person, UUID appraisal) {
        return made.computeIfAbsent("document " + appraisal, key -> {
            jdbc.sql("INSERT INTO appraisal_document (appraisal_id, stage, content, sha256, created_at)"
                            + " VALUES (?, 'SIGNED', 'PDF', ?, now())")
                    .params(appraisal, "0".repeat(64))
                    .update();
            DecisionPapers.issue(jdbc, appraisal, person.appraiser());
            return appraisal;
        });
    }

    private UUID periodWithPeople(Person person) {
        appraisal(person, "OPEN", 10);
        return period(person, 10);
    }

    /** The regulation alone is that of the period of the first; of nobody's period is a shipped one. */
    private UUID policy(Person person) {
        boolean first = made.keySet().stream().noneMatch(key -> key.startsWith("policy "))
                || made.containsKey("policy " + person.id());
        String key = first ? "aturan" : "adil-dan-terbuka";
        periodWithPeople(person);
        return made.computeIfAbsent(
                "policy " + person.id(),
                id -> jdbc.sql("SELECT id FROM evaluation_policy WHERE key = ? ORDER BY version LIMIT 1")
                        .param(key)
                        .query(UUID.class)
                        .single());
    }

    private UUID plan(Person person, String status, int year) {
        return made.computeIfAbsent("plan " + year + person.id(), key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql(PLAN)
                    .params(id, person.id(), year, person.appraiser(), status)
                    .update();
            return id;
        });
    }

    private UUID period(Person person, int month) {
        return made.computeIfAbsent("period " + month + person.unit(), key -> {
            UUID id = UUID.randomUUID();
            LocalDate start = LocalDate.of(2025, month, 1);
            LocalDate end = start.plusMonths(3).minusDays(1);
            jdbc.sql(PERIOD)
                    .params(id, "Jelajah " + month, person.unit(), start, end, end, end, end, person.appraiser())
                    .update();
            return id;
        });
    }

    private UUID appraisal(Person person, String status, int month) {
        UUID period = period(person, month);
        UUID plan = plan(person, "SET", 2025);
        return made.computeIfAbsent("appraisal " + month + person.id(), key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql(APPRAISAL)
                    .params(id, period, person.id(), person.unit(), plan, person.appraiser(), status)
                    .update();
            return id;
        });
    }
}
