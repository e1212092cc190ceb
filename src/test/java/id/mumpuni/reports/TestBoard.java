package id.mumpuni.reports;

import id.mumpuni.TestPeople;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency of last year, which is over, so that every plan that is not set is late: somebody of each kind. */
public final class TestBoard {

    public static final int YEAR = LocalDate.now().getYear() - 1;

    public final UUID city;
    public final UUID agency;
    public final UUID section;
    public final UUID agencyHead;
    public final UUID head;
    public final UUID none;
    public final UUID draft;
    public final UUID returned;
    public final UUID submitted;
    public final UUID unevidenced;
    public final UUID unlinked;
    public final UUID complete;
    public final UUID exempt;

    private final JdbcClient jdbc;
    private final TestPeople people;

    public TestBoard(TestPeople people, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.people = people;
        city = people.unit("Kota Papan");
        agency = people.unit("Dinas Papan", city);
        section = people.unit("Bidang Papan", agency);
        UUID mayor = people.official("Wali Kota Papan", city);
        agencyHead = people.head("Kepala Dinas", agency);
        head = people.head("Kepala Bidang", section);
        none = people.employee("Belum Menyusun", section);
        draft = people.employee("Masih Draf", section);
        returned = people.employee("Dikembalikan", section);
        submitted = people.employee("Menunggu", section);
        unevidenced = people.employee("Tanpa Bukti", section);
        unlinked = people.employee("Tanpa Induk", section);
        complete = people.employee("Lengkap", section);
        exempt = people.employee("Cuti Panjang", section);
        UUID above = result(plan(agencyHead, mayor, "LEADER", "SET"), null);
        UUID heads = result(plan(head, agencyHead, "STAFF", "SET"), above);
        record(above, 12, true);
        record(heads, 12, true);
        result(plan(draft, head, "STAFF", "DRAFT"), null);
        result(plan(returned, head, "STAFF", "RETURNED"), heads);
        result(plan(submitted, head, "STAFF", "SUBMITTED"), null);
        record(result(plan(unevidenced, head, "STAFF", "SET"), heads), 12, false);
        record(result(plan(unlinked, head, "STAFF", "SET"), null), 12, true);
        record(result(plan(complete, head, "STAFF", "SET"), heads), 12, true);
        jdbc.sql("INSERT INTO plan_exemption (employee_id, reason, valid, decree, decided_by, decided_at)"
                        + " VALUES (?, 'UNPAID_LEAVE', '[2020-01-01,)', 'SK', ?, now())")
                .params(exempt, head)
                .update();
    }

    public UUID plan(UUID person, UUID appraiser, String model, String status) {
        return jdbc.sql("""
                        INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, status,
                            submitted_at, set_by, set_at)
                        SELECT uuidv7(), 0, ?, ?, ?, 'QUANTITATIVE', a, s, CASE WHEN s <> 'DRAFT' THEN now() END,
                            CASE WHEN s = 'SET' THEN a END, CASE WHEN s = 'SET' THEN make_timestamptz(?, 1, 20, 9, 0, 0) END
                        FROM (SELECT ?::uuid AS a, ?::text AS s) given RETURNING id
                        """)
                .params(person, YEAR, model, YEAR, appraiser, status)
                .query(UUID.class)
                .single();
    }

    public UUID result(UUID plan, UUID above) {
        UUID id = jdbc.sql("""
                        INSERT INTO planned_result (id, plan_id, ordinal, kind, description, supported_result_id)
                        SELECT uuidv7(), p, (SELECT count(*) FROM planned_result WHERE plan_id = p), 'MAIN', 'Hasil', ?
                        FROM (SELECT ?::uuid AS p) given RETURNING id
                        """).params(above, plan).query(UUID.class).single();
        jdbc.sql("INSERT INTO indicator (id, result_id, ordinal, description, target)"
                        + " VALUES (uuidv7(), ?, 1, 'Jumlah', '12 laporan')")
                .param(id)
                .update();
        return id;
    }

    /** A realisation of a month, with evidence or without. */
    public void record(UUID result, int month, boolean evidence) {
        UUID entry = jdbc.sql("""
                        INSERT INTO progress_entry (result_id, period_start, period_end, steps, recorded_at)
                        SELECT ?, m, (m + interval '1 month')::date - 1, 'Menyusun', now()
                        FROM (SELECT make_date(?, ?, 1) AS m) given RETURNING id
                        """).params(result, YEAR, month).query(UUID.class).single();
        if (evidence) {
            jdbc.sql("""
                            WITH kept AS (
                                INSERT INTO evidence (owner_id, title, url, url_key, link_state, created_at)
                                SELECT p.employee_id, 'Notula', 'https://contoh.id/' || e, 'contoh.id/' || e, 'ALIVE', now()
                                FROM (SELECT ?::uuid AS e) given, planned_result r JOIN work_plan p ON p.id = r.plan_id
                                WHERE r.id = ? RETURNING id
                            )
                            INSERT INTO progress_evidence (entry_id, evidence_id, attached_at) SELECT ?, id, now() FROM kept
                            """).params(entry, result, entry).update();
        }
    }

    public UUID colleague(String name) {
        return people.employee(name, section);
    }
}
