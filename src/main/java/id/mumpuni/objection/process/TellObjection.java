package id.mumpuni.objection.process;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.objection.rules.Party;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those concerned what happened to an objection, in the transaction of it; people who left are told nothing. */
@Component
class TellObjection {

    private record Concerned(
            String period,
            UUID employeeId,
            UUID signedBy,
            @Nullable UUID deciderId) {}

    private static final String CONCERNED = """
            SELECT p.name AS period, a.employee_id, a.signed_by, o.decider_id
            FROM objection o JOIN appraisal a ON a.id = o.appraisal_id JOIN appraisal_period p ON p.id = a.period_id
            WHERE o.id = ?
            """;

    private static final String IN_SERVICE = """
            SELECT id FROM employee WHERE id = ANY(:people) AND (left_on IS NULL OR left_on > :day)
            """;

    private static final String OFFICERS = """
            SELECT DISTINCT employee_id FROM role_grant WHERE role = 'PERSONNEL_OFFICER'
            """;

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final Clock clock;

    TellObjection(JdbcClient jdbc, Notifications notifications, Clock clock) {
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.clock = clock;
    }

    Instant now() {
        return Instant.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void filed(Objection objection, String period) {
        UUID signer = jdbc.sql("SELECT signed_by FROM appraisal WHERE id = ?")
                .param(objection.appraisalId())
                .query(UUID.class)
                .single();
        String decide = objection.decideBy().toString();
        send(
                objection.id(),
                "objection.told.explain",
                List.of(signer),
                period,
                objection.hearBy().toString());
        UUID decider = objection.deciderId();
        if (decider == null) {
            List<UUID> officers = jdbc.sql(OFFICERS).query(UUID.class).list();
            send(objection.id(), "objection.told.name", without(officers, objection.filedBy()), period, decide);
        } else {
            send(objection.id(), "objection.told.decide", List.of(decider), period, decide);
        }
    }

    void decider(Objection objection) {
        Concerned concerned = of(objection.id());
        UUID decider = objection.deciderId();
        if (decider != null) {
            send(
                    objection.id(),
                    "objection.told.decide",
                    List.of(decider),
                    concerned.period(),
                    objection.decideBy().toString());
        }
    }

    void explained(UUID id) {
        Concerned concerned = of(id);
        send(id, "objection.told.explained", people(concerned.employeeId(), concerned.deciderId()), concerned.period());
    }

    void added(UUID id) {
        Concerned concerned = of(id);
        send(id, "objection.told.added", people(concerned.signedBy(), concerned.deciderId()), concerned.period());
    }

    void heard(UUID id, Party party) {
        Concerned concerned = of(id);
        UUID heard = party == Party.APPRAISER ? concerned.signedBy() : concerned.employeeId();
        send(id, "objection.told.heard", List.of(heard), concerned.period());
    }

    void withdrawn(UUID id) {
        Concerned concerned = of(id);
        send(id, "objection.told.withdrawn", people(concerned.signedBy(), concerned.deciderId()), concerned.period());
    }

    void decided(UUID id) {
        Concerned concerned = of(id);
        send(id, "objection.told.decided", people(concerned.employeeId(), concerned.signedBy()), concerned.period());
    }

    private void send(UUID id, String key, List<UUID> people, String... arguments) {
        List<UUID> inService = jdbc.sql(IN_SERVICE)
                .param("people", people.toArray(UUID[]::new))
                .param("day", today())
                .query(UUID.class)
                .list();
        notifications.send(inService.stream()
                .map(person -> new Notification(person, key, List.of(arguments), "/keberatan/" + id))
                .toList());
    }

    private Concerned of(UUID id) {
        return jdbc.sql(CONCERNED).param(id).query(Rows.of(Concerned.class)).single();
    }

    private static List<UUID> people(@Nullable UUID... people) {
        List<UUID> known = new ArrayList<>();
        for (UUID person : people) {
            if (person != null) {
                known.add(person);
            }
        }
        return known;
    }

    private static List<UUID> without(List<UUID> people, UUID one) {
        return people.stream().filter(person -> !person.equals(one)).toList();
    }
}
