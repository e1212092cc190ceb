package id.mumpuni.security.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Feedback, guidance, counselling and meetings: the employee's with the own head, and a stranger's of each. */
class DialogueAccessFixture implements AccessFixture {

    private final JdbcClient jdbc;
    private final Map<String, UUID> made = new HashMap<>();

    DialogueAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Person(UUID id, UUID head, UUID unit, UUID third, UUID staff) {}

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        return of(pattern, new Person(world.employee(), world.head(), world.unit(), world.officer(), world.staff()));
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return of(
                pattern,
                new Person(world.stranger(), world.otherHead(), world.otherUnit(), world.otherHead(), world.staff()));
    }

    private List<Object> of(String pattern, Person person) {
        if (pattern.endsWith("/rekaman.pdf")) {
            return List.of(planned(person));
        }
        if (pattern.matches("/(umpan-balik|bimbingan|konseling|rapat)/pegawai/.*")) {
            return List.of(person.id());
        }
        if (pattern.startsWith("/rapat/unit/")) {
            return List.of(person.unit());
        }
        if (pattern.startsWith("/umpan-balik/permintaan/{")) {
            return List.of(request(person));
        }
        if (pattern.startsWith("/umpan-balik/{")) {
            return List.of(feedback(person));
        }
        if (pattern.startsWith("/bimbingan/{id}/isian")) {
            return List.of(guidance(person, "OPEN"), "GOAL");
        }
        if (pattern.matches("/bimbingan/\\{id}/(tanggapan|kompetensi)\\.pdf")) {
            return List.of(guidance(person, "SIGNED"));
        }
        if (pattern.startsWith("/bimbingan/{")) {
            return List.of(guidance(person, "OPEN"), step(person));
        }
        if (pattern.endsWith("/rekaman")) {
            return List.of(appointed(person, "APPOINTED"));
        }
        if (pattern.equals("/konseling/{id}/tindak-lanjut")) {
            return List.of(appointed(person, "RECORDED"));
        }
        if (pattern.startsWith("/konseling/{")) {
            return List.of(counselling(person));
        }
        if (pattern.startsWith("/rapat/{")) {
            UUID meeting = meeting(person);
            return pattern.contains("{agreementId}") ? List.of(meeting, agreement(meeting, person)) : List.of(meeting);
        }
        return List.of();
    }

    private UUID feedback(Person person) {
        return made.computeIfAbsent("feedback " + person.id(), key -> {
            UUID id = insert(
                    "INSERT INTO feedback (employee_id, giver_id, relation, occasion, manner, given_on,"
                            + " core_value, created_at) VALUES (?, ?, 'LEADER', 'INCIDENTAL', 'WRITTEN', current_date,"
                            + " 'LOYAL', now()) RETURNING id",
                    person.id(),
                    person.head());
            jdbc.sql("INSERT INTO feedback_version (feedback_id, number, text, progress, created_at)"
                            + " VALUES (?, 1, 'Selalu hadir tepat waktu', 'SHOWN', now())")
                    .param(id)
                    .update();
            return id;
        });
    }

    /** Asked of the employee by the head. */
    private UUID request(Person person) {
        return made.computeIfAbsent(
                "request " + person.id(),
                key -> insert(
                        "INSERT INTO feedback_request (employee_id, asked_id, note, status, created_at)"
                                + " VALUES (?, ?, 'Bagaimana?', 'OPEN', now()) RETURNING id",
                        person.head(),
                        person.id()));
    }

    private UUID guidance(Person person, String status) {
        return made.computeIfAbsent("guidance " + status + person.id(), key -> {
            boolean signed = status.equals("SIGNED");
            UUID id = insert(
                    "INSERT INTO guidance (id, version, employee_id, leader_id, guide_id, kind, reason, status,"
                            + " guide_signed_at, employee_signed_at, changed_at, created_at) SELECT gen_random_uuid(), 0, p,"
                            + " h, h, 'COACHING', 'Target', s, CASE WHEN s = 'SIGNED' THEN now() END,"
                            + " CASE WHEN s = 'SIGNED' THEN now() END, now(), now()"
                            + " FROM (SELECT ?::uuid AS p, ?::uuid AS h, ?::text AS s) x RETURNING id",
                    person.id(),
                    person.head(),
                    status);
            if (signed) {
                jdbc.sql("INSERT INTO guidance_opinion (guidance_id, answers, submitted_at)"
                                + " VALUES (?, array_fill('Ya'::text, ARRAY[9]), now())")
                        .param(id)
                        .update();
                jdbc.sql(
                                "INSERT INTO competence_review (guidance_id, scores, reasons, recommendation, signed_at)"
                                        + " VALUES (?, array_fill(3, ARRAY[10]), array_fill('Cukup'::text, ARRAY[10]), 'Lanjut', now())")
                        .param(id)
                        .update();
            }
            return id;
        });
    }

    private UUID counselling(Person person) {
        return made.computeIfAbsent(
                "counselling " + person.id(),
                key -> insert(
                        "INSERT INTO counselling (id, version, employee_id, reporter_id, problem, others, tried, status,"
                                + " created_at) VALUES (gen_random_uuid(), 0, ?, ?, 'Terlambat', false, 'Berbicara', 'REPORTED',"
                                + " now()) RETURNING id",
                        person.id(),
                        person.head()));
    }

    /** The person is the counsellor of somebody else. */
    private UUID appointed(Person person, String status) {
        return made.computeIfAbsent(
                status + person.id(),
                key -> insert(
                        "INSERT INTO counselling (id, version, employee_id, reporter_id, officer_id, counsellor_id, capacity, held_at,"
                                + " problem, others, tried, status, record, recorded_at, created_at) SELECT gen_random_uuid(), 0,"
                                + " about, ?, ?, ?, ?, now() - interval '1 day', 'Terlambat', false, 'Berbicara', s,"
                                + " CASE WHEN s = 'RECORDED' THEN 'Isi' END, CASE WHEN s = 'RECORDED' THEN now() END, now()"
                                + " FROM (SELECT ?::uuid AS about, ?::text AS s) x RETURNING id",
                        person.head().equals(person.third()) ? person.id() : person.head(),
                        person.staff(),
                        person.id(),
                        person.head().equals(person.third()) ? "APPRAISER" : "INDEPENDENT",
                        person.third(),
                        status));
    }

    private UUID planned(Person person) {
        made.computeIfAbsent(
                "plan " + person.id(),
                key -> insert(
                        "INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status,"
                                + " submitted_at, set_by, set_at) SELECT gen_random_uuid(), 0, ?, 2023, 'STAFF',"
                                + " 'QUANTITATIVE', a, 'SET', now(), a, now() FROM (SELECT ?::uuid AS a) x RETURNING id",
                        person.id(),
                        person.head()));
        return person.id();
    }

    private UUID step(Person person) {
        UUID guidance = guidance(person, "OPEN");
        return made.computeIfAbsent(
                "step " + person.id(),
                key -> insert(
                        "INSERT INTO guidance_line (guidance_id, section, ordinal, first) VALUES (?, 'NEXT', 0, 'Daftar periksa')"
                                + " RETURNING id",
                        guidance));
    }

    private UUID meeting(Person person) {
        return made.computeIfAbsent("meeting " + person.id(), key -> {
            UUID id = insert(
                    "INSERT INTO meeting (id, version, kind, unit_id, called_by, title, starts_at, place, status,"
                            + " created_at) VALUES (gen_random_uuid(), 0, 'EVALUATION', ?, ?, 'Rapat', now(), 'Ruang',"
                            + " 'CALLED', now()) RETURNING id",
                    person.unit(),
                    person.head());
            jdbc.sql("INSERT INTO meeting_member (meeting_id, employee_id, attendance) VALUES (?, ?, 'INVITED')")
                    .params(id, person.id())
                    .update();
            return id;
        });
    }

    private UUID agreement(UUID meeting, Person person) {
        return made.computeIfAbsent(
                "agreement " + person.id(),
                key -> insert(
                        "INSERT INTO meeting_agreement (meeting_id, owner_id, text, due_on, status)"
                                + " VALUES (?, ?, 'Rekap', current_date, 'OPEN') RETURNING id",
                        meeting,
                        person.id()));
    }

    private UUID insert(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(UUID.class).single();
    }
}
