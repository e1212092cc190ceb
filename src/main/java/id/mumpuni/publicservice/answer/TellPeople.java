package id.mumpuni.publicservice.answer;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.publicservice.survey.SurveyFloor;
import id.mumpuni.publicservice.survey.UrnPoured;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets verified words reach the person they are about, once there are enough answers about them: after a verification,
 * and after a month's answers have come.
 */
@Component
class TellPeople {

    private static final String REACHED = """
            WITH reached AS (
                UPDATE public_voice v SET told = true, version = version + 1
                WHERE NOT v.told AND v.state = 'ACCEPTED' AND v.kind = 'STAFF'
                    AND (SELECT count(*) FROM survey_answer a WHERE a.served_by = v.served_by) >= ?
                RETURNING v.served_by
            )
            SELECT DISTINCT served_by FROM reached
            """;

    private final JdbcClient jdbc;
    private final SurveyFloor floor;
    private final Notifications notifications;

    TellPeople(JdbcClient jdbc, SurveyFloor floor, Notifications notifications) {
        this.jdbc = jdbc;
        this.floor = floor;
        this.notifications = notifications;
    }

    @EventListener(UrnPoured.class)
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell() {
        List<UUID> people =
                jdbc.sql(REACHED).param(floor.get().answers()).query(UUID.class).list();
        notifications.send(people.stream()
                .map(person -> new Notification(person, "publicservice.notice.about", List.of(), "/suara-tentang-saya"))
                .toList());
    }
}
