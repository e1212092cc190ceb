package id.mumpuni.security.access;

import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;

/**
 * A small city: the visitors' own unit with its head and an employee, a unit of strangers, and an office for those who
 * look after everyone.
 */
public record World(
        UUID unit, UUID head, UUID employee, UUID officer, UUID otherUnit, UUID otherHead, UUID stranger, UUID staff) {

    static World build(TestPeople people) {
        UUID root = people.unit("Kota Jelajah");
        UUID unit = people.unit("Dinas Sendiri", root);
        UUID otherUnit = people.unit("Dinas Lain", root);
        UUID office = people.unit("Kantor Pusat", root);
        return new World(
                unit,
                people.head("Kepala Sendiri", unit),
                people.employee("Pegawai Sendiri", unit),
                people.employee("Pengelola Sendiri", unit),
                otherUnit,
                people.head("Kepala Lain", otherUnit),
                people.employee("Orang Lain", otherUnit),
                people.employee("Petugas Pusat", office));
    }

    /** Null for someone who is not signed in. */
    Actor actor(Visitor visitor) {
        return switch (visitor) {
            case ANONYMOUS -> null;
            case EMPLOYEE -> TestPeople.actor(employee);
            case APPRAISER -> TestPeople.actor(head);
            case UNIT_OFFICER -> TestPeople.officerOf(officer, unit);
            case BKD -> TestPeople.actor(staff, Role.PERSONNEL_OFFICER);
            case AUDITOR -> TestPeople.actor(staff, Role.AUDITOR);
            case ADMINISTRATOR -> TestPeople.actor(staff, Role.ADMINISTRATOR);
        };
    }
}
