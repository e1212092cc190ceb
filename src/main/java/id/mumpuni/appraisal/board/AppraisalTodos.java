package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.process.AppraisalStatus;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Holidays;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import id.mumpuni.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The person's next steps in the periods that run. */
@Component
class AppraisalTodos implements TodoSource {

    private static final int DAYS_TO_SIGN = 14;

    private final Waiting waiting;
    private final CurrentActor currentActor;
    private final Holidays holidays;

    AppraisalTodos(Waiting waiting, CurrentActor currentActor, Holidays holidays) {
        this.waiting = waiting;
        this.currentActor = currentActor;
        this.holidays = holidays;
    }

    @Override
    public List<Todo> todos() {
        return waiting.of(currentActor.get().employeeId()).stream()
                .flatMap(row -> Stream.of(own(row), result(row), team(row)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Todo> own(Waiting.Row row) {
        if (!row.open() || !row.ownPlanned() || row.ownStatus() != AppraisalStatus.OPEN) {
            return Optional.empty();
        }
        return Optional.of(new Todo(
                "clipboard-check",
                "self.todo",
                "self.todo.detail",
                List.of(row.name()),
                row.selfDue(),
                "self.todo.action",
                "/penilaian-diri/" + row.own(),
                true));
    }

    private Optional<Todo> result(Waiting.Row row) {
        LocalDate signedOn = row.signedOn();
        if (row.ownStatus() != AppraisalStatus.SIGNED || signedOn == null) {
            return Optional.empty();
        }
        return Optional.of(new Todo(
                "signature",
                "result.todo",
                "result.todo.detail",
                List.of(row.name()),
                WorkingDays.after(signedOn, DAYS_TO_SIGN, holidays.days()),
                "result.todo.action",
                "/hasil/" + row.own(),
                true));
    }

    private static Optional<Todo> team(Waiting.Row row) {
        if (!row.open() || row.unsigned() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Todo(
                "users-group",
                "rating.todo",
                "rating.todo.detail",
                List.of(row.unsigned(), row.handedIn(), row.team()),
                row.ratingDue(),
                "rating.todo.action",
                "/penilaian-bawahan?periode=" + row.period(),
                row.handedIn() > 0));
    }
}
