package id.mumpuni.reports.reminder;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.reports.access.BoardPolicy;
import id.mumpuni.reports.board.PeopleList;
import id.mumpuni.reports.board.Person;
import id.mumpuni.reports.rules.Matter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the people of a list of what they, or those who appraise them, have to do. It reads the list anew, so a name
 * that is not below the unit, or that has done it meanwhile, is passed over. A reminder says nothing about anybody but its
 * receiver: an appraiser reads that plans wait, not whose.
 */
@Service
class RemindPeople {

    /** @param people about how many it went · @param sent how many reminders left; who had one today gets no second */
    record Outcome(int people, int sent) {}

    private final PeopleList list;
    private final Reminders reminders;
    private final Notifications notifications;
    private final CurrentActor currentActor;

    RemindPeople(PeopleList list, Reminders reminders, Notifications notifications, CurrentActor currentActor) {
        this.list = list;
        this.reminders = reminders;
        this.notifications = notifications;
        this.currentActor = currentActor;
    }

    /**
     * @param id the unit
     * @param chosen whom of the list; null: all of them
     */
    @BoardPolicy.MayRemind
    @Transactional
    Outcome remind(UUID id, PeopleList.Asked asked, @Nullable Collection<UUID> chosen) {
        UUID sender = currentActor.get().employeeId();
        List<Reminders.Wanted> wanted = new ArrayList<>();
        for (Person person : list.all(asked)) {
            if (chosen != null && !chosen.contains(person.id())) {
                continue;
            }
            person.matter(asked.condition()).ifPresent(matter -> {
                UUID recipient = person.recipient(matter);
                if (recipient != null && !recipient.equals(sender)) {
                    wanted.add(new Reminders.Wanted(person.id(), recipient, matter, person.planId()));
                }
            });
        }
        List<Reminders.Wanted> sent = reminders.record(wanted, sender, asked.month());
        notifications.send(sent.stream()
                .map(one -> new Notification(
                        one.recipient(), "reports.reminder." + one.matter(), arguments(one.matter(), asked), href(one)))
                .toList());
        return new Outcome(wanted.size(), sent.size());
    }

    private static List<String> arguments(Matter matter, PeopleList.Asked asked) {
        return List.of(
                matter == Matter.RECORD
                        ? asked.month().last().toString()
                        : String.valueOf(asked.month().year()));
    }

    private static String href(Reminders.Wanted one) {
        return switch (one.matter()) {
            case WRITE -> "/skp";
            case FINISH -> "/skp/" + one.planId();
            case LINK -> "/skp/" + one.planId() + "/tautan";
            case RECORD -> "/catatan/" + one.planId();
            case DECIDE -> "/persetujuan-skp";
        };
    }
}
