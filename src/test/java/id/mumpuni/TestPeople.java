package id.mumpuni;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.people.SignedIn;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Invented people and units for tests, made through SQL, and their way to sign in. */
@TestComponent
public class TestPeople {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final JdbcClient jdbc;

    TestPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Person(Actor actor, String displayName) implements SignedIn {}

    public UUID unit(String name, UUID... parent) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO work_unit (id, parent_id, name) VALUES (?, ?, ?)")
                .params(id, parent.length == 0 ? null : parent[0], name)
                .update();
        return id;
    }

    /** Someone who works in the unit since 2020, in an implementer's post. */
    public UUID employee(String name, UUID unit) {
        return employee(name, unit, false);
    }

    public UUID head(String name, UUID unit) {
        return employee(name, unit, true);
    }

    /** A person outside the civil service who leads the unit: the kepala daerah. */
    public UUID official(String name, UUID unit) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO employee (id, kind, name) VALUES (?, 'NON_ASN', ?)")
                .params(id, name)
                .update();
        place(id, unit, position("Wali Kota", "STATE_OFFICIAL"), true);
        return id;
    }

    private UUID employee(String name, UUID unit, boolean head) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO employee (id, employee_number, kind, name, sex, birth_date, rank_code)"
                        + " VALUES (?, ?, 'PERMANENT', ?, 'F', '1987-03-14', 'III/b')")
                .params(id, number(), name)
                .update();
        place(id, unit, head ? position("Kepala Bidang", "ADMINISTRATOR") : position("Penelaah", "IMPLEMENTER"), head);
        return id;
    }

    private static String number() {
        int serial = SERIAL.incrementAndGet();
        LocalDate start = LocalDate.of(2009, 1, 1).plusMonths(serial / 999);
        return "19870314" + start.format(DateTimeFormatter.ofPattern("yyyyMM")) + "2"
                + "%03d".formatted(serial % 999 + 1);
    }

    private void place(UUID employee, UUID unit, UUID position, boolean head) {
        jdbc.sql("INSERT INTO placement (employee_id, unit_id, position_id, head, head_basis, valid)"
                        + " VALUES (?, ?, ?, ?, ?, '[2020-01-01,)')")
                .params(employee, unit, position, head, head ? "POSITION" : null)
                .update();
    }

    /** Gives somebody another post in their unit, as if they had always been in it. */
    public void post(UUID employee, String title, String kind) {
        jdbc.sql("UPDATE placement SET position_id = ? WHERE employee_id = ?")
                .params(position(title, kind), employee)
                .update();
    }

    private UUID position(String title, String kind) {
        jdbc.sql("INSERT INTO position (title, kind) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(title, kind)
                .update();
        return jdbc.sql("SELECT id FROM position WHERE title = ? AND kind = ?")
                .params(title, kind)
                .query(UUID.class)
                .single();
    }

    public static Actor actor(UUID employee, Role... roles) {
        Set<Role> all = EnumSet.of(Role.EMPLOYEE, roles);
        return new Actor(employee, all);
    }

    public static Actor officerOf(UUID employee, UUID... units) {
        return new Actor(employee, EnumSet.of(Role.EMPLOYEE, Role.UNIT_PERSONNEL_OFFICER), Set.of(units));
    }

    /** Signs in for calls of use cases; clear the context afterwards. */
    public static void signIn(Actor actor) {
        SecurityContextHolder.getContext().setAuthentication(authentication(actor));
    }

    /** Signs in for one request of MockMvc. */
    public static RequestPostProcessor signedIn(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(authentication(actor));
    }

    public static Authentication authentication(Actor actor) {
        var authorities = actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(new Person(actor, "Pengguna Uji"), "", authorities);
    }
}
