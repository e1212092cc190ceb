package id.mumpuni.security.access;

import id.mumpuni.security.access.PlanAccessFixture.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Periods and appraisals: the employee's in each state that a page works on, and a stranger's of each. */
class EvaluationAccessFixture implements AccessFixture {

    private static final String PERIOD = """
            INSERT INTO appraisal_period
                (id, version, name, kind, unit_id, starts, ends, plan_due, self_due, rating_due, status, opened_by, opened_at)
            VALUES (?, 0, ?, 'QUARTERLY', ?, ?, ?, ?, ?, ?, 'OPEN', ?, now())
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
    private final PlanAccessFixture plans;
    private final Map<String, UUID> made = new HashMap<>();

    EvaluationAccessFixture(JdbcClient jdbc, PlanAccessFixture plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        return of(pattern, Person.own(world));
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return of(pattern, Person.other(world));
    }

    private List<Object> of(String pattern, Person person) {
        if (pattern.equals("/penilaian-bawahan/tanda-tangan/{id}")) {
            return List.of(signing(person));
        }
        if (pattern.startsWith("/hasil/{id}/dokumen/{")) {
            UUID appraisal = document(person, appraisal(person, "SIGNED", 7));
            return List.of(appraisal, state(appraisal));
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
            case "/berkas-evaluasi" -> List.of(documents(person));
            case "/pelaporan" -> List.of(report(person));
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

    /** The document of the signature as it was handed out. */
    private UUID state(UUID appraisal) {
        return jdbc.sql("SELECT id FROM appraisal_document WHERE appraisal_id = ? AND stage = 'SIGNED'")
                .param(appraisal)
                .query(UUID.class)
                .single();
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
        UUID plan = plans.plan(person, "SET", 2025);
        return made.computeIfAbsent("appraisal " + month + person.id(), key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql(APPRAISAL)
                    .params(id, period, person.id(), person.unit(), plan, person.appraiser(), status)
                    .update();
            return id;
        });
    }
}
