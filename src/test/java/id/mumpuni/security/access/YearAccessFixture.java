package id.mumpuni.security.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens during the year: notifications, evidence and progress of the employee, and a stranger's. */
class YearAccessFixture implements AccessFixture {

    private final JdbcClient jdbc;
    private final Map<String, UUID> made = new HashMap<>();

    YearAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        return of(pattern, world.employee());
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return of(pattern, world.stranger());
    }

    private List<Object> of(String pattern, UUID person) {
        return switch (pattern.replaceFirst("/\\{.*", "")) {
            case "/pemberitahuan" -> List.of(notification(person));
            default -> List.of();
        };
    }

    private UUID notification(UUID person) {
        return made.computeIfAbsent("notification " + person, key -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("INSERT INTO notification (id, recipient_id, message_key, href, created_at)"
                            + " VALUES (?, ?, 'notifications.title', '/', now())")
                    .params(id, person)
                    .update();
            return id;
        });
    }
}
