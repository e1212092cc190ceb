package id.mumpuni.workplans;

import id.mumpuni.PageVisitor;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

/** The people of the regulation's example for a regional government, each with an account. */
public final class RegionalStaff {

    private static final RegionalExample EXAMPLE = RegionalExample.read();
    private static final String PASSWORD = "sandi-contoh-daerah";

    private final TestPeople people;
    private final JdbcClient jdbc;
    private final MockMvc mvc;
    private final String hash;
    private final UUID region;
    private final UUID office;
    private final UUID clinic;
    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final Map<String, PlanWriter> writers = new LinkedHashMap<>();

    public RegionalStaff(TestPeople people, JdbcClient jdbc, MockMvc mvc, PasswordEncoder passwords) {
        this.people = people;
        this.jdbc = jdbc;
        this.mvc = mvc;
        hash = passwords.encode(PASSWORD);
        region = people.unit("Pemerintah Daerah X");
        office = people.unit("Dinas Kesehatan", region);
        clinic = people.unit("Puskesmas", office);
        join("mayor", people.official("Rangga Adiputra", region), "Kepala Daerah", "STATE_OFFICIAL");
        join("officer", people.employee("Dewi Anggraini", people.unit("BKPSDM", region)), "Analis SDM", "FUNCTIONAL");
        grant("officer", Role.PERSONNEL_OFFICER);
        join("chief", people.head("dr. Hendra Kusuma", office), "Kepala Dinas Kesehatan", "HIGH_LEADERSHIP");
        join(
                "head",
                people.head("dr. Laras Wening", clinic),
                EXAMPLE.headOfClinic().post(),
                "FUNCTIONAL");
        join(
                "lead",
                people.employee("Bayu Nugraha", clinic),
                EXAMPLE.matrix().teamLead().post(),
                "FUNCTIONAL");
        for (RegionalExample.Member member : EXAMPLE.matrix().members()) {
            String key = member.post().equals(EXAMPLE.midwife().post()) ? "midwife" : member.post();
            join(key, people.employee("Pegawai " + member.post(), clinic), member.post(), "FUNCTIONAL");
        }
    }

    public UUID region() {
        return region;
    }

    public UUID office() {
        return office;
    }

    public UUID clinic() {
        return clinic;
    }

    public UUID id(String who) {
        UUID id = ids.get(who);
        if (id == null) {
            throw new AssertionError("nobody is called " + who);
        }
        return id;
    }

    public UUID id(RegionalExample.Member member) {
        return id(member.post().equals(EXAMPLE.midwife().post()) ? "midwife" : member.post());
    }

    /** Signs the person in, once. */
    public PlanWriter writer(String who) {
        return writers.computeIfAbsent(who, key -> {
            String number = jdbc.sql("SELECT COALESCE(e.employee_number, a.login) FROM employee e"
                            + " JOIN account a ON a.employee_id = e.id WHERE e.id = ?")
                    .param(id(key))
                    .query(String.class)
                    .single();
            return new PlanWriter(PageVisitor.signIn(mvc, number, PASSWORD));
        });
    }

    public void join(String who, UUID employee, String post, String kind) {
        ids.put(who, employee);
        people.post(employee, post, kind);
        jdbc.sql("INSERT INTO account (employee_id, login, password_hash, state, activated_at)"
                        + " SELECT e.id, CASE WHEN e.employee_number IS NULL THEN 'kepala.daerah.' || substr(md5(e.id::text), 1, 6)"
                        + " END, ?, 'ACTIVE', now() FROM employee e WHERE e.id = ?")
                .params(hash, employee)
                .update();
    }

    private void grant(String who, Role role) {
        jdbc.sql("INSERT INTO role_grant (employee_id, role) VALUES (?, ?)")
                .params(ids.get(who), role.name())
                .update();
    }
}
