package id.mumpuni.security.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, units, and what is recorded about them: the employee's, and a stranger's of each. */
class PeopleAccessFixture implements AccessFixture {

    private final JdbcClient jdbc;
    private final Map<String, UUID> made = new HashMap<>();

    PeopleAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        return of(pattern, world.employee(), world.head(), world.unit());
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return of(pattern, world.stranger(), world.otherHead(), world.otherUnit());
    }

    private List<Object> of(String pattern, UUID person, UUID head, UUID unit) {
        return switch (pattern.replaceFirst("/\\{.*", "")) {
            case "/pegawai" -> List.of(person);
            case "/akun" -> List.of(account(person));
            case "/unit" -> List.of(unit);
            case "/delegasi" -> List.of(delegation(person, unit));
            case "/penilai-keliru" -> List.of(dispute(person, head));
            case "/peran" -> List.of(grant(head));
            case "/pejabat" -> List.of(official(unit));
            default -> List.of();
        };
    }

    private UUID account(UUID person) {
        return once("account " + person, () -> {
            jdbc.sql("INSERT INTO account (employee_id, state) VALUES (?, 'INVITED')")
                    .param(person)
                    .update();
            return person;
        });
    }

    private UUID delegation(UUID person, UUID unit) {
        return once(
                "delegation " + unit,
                () -> jdbc.sql("""
                        INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)
                        VALUES (?, ?, 'DAILY', 'DUTIES', '800/1', daterange(?, ?)) RETURNING id
                        """)
                        .params(
                                unit,
                                person,
                                LocalDate.now().minusDays(5),
                                LocalDate.now().plusDays(5))
                        .query(UUID.class)
                        .single());
    }

    private UUID dispute(UUID person, UUID head) {
        return once(
                "dispute " + person,
                () -> jdbc.sql("""
                        INSERT INTO appraiser_dispute (employee_id, appraiser_id, note, reported_by, reported_at, status)
                        VALUES (?, ?, 'Bukan penilai saya', ?, now(), 'OPEN') RETURNING id
                        """)
                        .params(person, head, person)
                        .query(UUID.class)
                        .single());
    }

    private UUID grant(UUID person) {
        return once(
                "grant " + person,
                () -> jdbc.sql("INSERT INTO role_grant (employee_id, role) VALUES (?, 'AUDITOR') RETURNING id")
                        .param(person)
                        .query(UUID.class)
                        .single());
    }

    private UUID official(UUID unit) {
        return once("official " + unit, () -> {
            jdbc.sql("INSERT INTO position (title, kind) VALUES ('Wali Kota', 'STATE_OFFICIAL') ON CONFLICT DO NOTHING")
                    .update();
            return jdbc.sql("""
                            WITH person AS (
                                INSERT INTO employee (kind, name) VALUES ('NON_ASN', 'Wali Kota Jelajah') RETURNING id
                            )
                            INSERT INTO placement (employee_id, unit_id, position_id, valid)
                            SELECT person.id, ?, q.id, '[2020-01-01,)'
                            FROM person, position q WHERE q.title = 'Wali Kota' AND q.kind = 'STATE_OFFICIAL'
                            RETURNING employee_id
                            """).param(unit).query(UUID.class).single();
        });
    }

    private UUID once(String key, Supplier<UUID> make) {
        UUID known = made.get(key);
        if (known == null) {
            known = make.get();
            made.put(key, known);
        }
        return known;
    }
}
