package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.process.AppraisalStatus;
import id.mumpuni.appraisal.rules.PeriodDates;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The person's next steps in the periods that run. */
@Component
class AppraisalTodos implements TodoSource {

    private static final int DAYS_TO_SIGN = 14;

    private final Waiting waiting;
    private final CurrentActor currentActor;

    AppraisalTodos(Waiting waiting, CurrentActor currentActor) {
        this.waiting = waiting;
        this.currentActor = currentActor;
    }

    @Override
    public List<Todo> todos() {
        List<Todo> todos = new ArrayList<>();
        for (Waiting.Row row : waiting.of(currentActor.get().employeeId())) {
            if (row.open() && row.ownPlanned() && row.ownStatus() == AppraisalStatus.OPEN) {
                todos.add(new Todo(
                        "clipboard-check",
                        "self.todo",
                        "self.todo.detail",
                        List.of(row.name()),
                        row.selfDue(),
                        "self.todo.action",
                        "/penilaian-diri/" + row.own(),
                        true));
            }
            if (row.ownStatus() == AppraisalStatus.SIGNED && row.signedOn() != null) {
                todos.add(new Todo(
                        "signature",
                        "result.todo",
                        "result.todo.detail",
                        List.of(row.name()),
                        PeriodDates.addWorkingDays(row.signedOn(), DAYS_TO_SIGN),
                        "result.todo.action",
                        "/hasil/" + row.own(),
                        true));
            }
            if (row.open() && row.unsigned() > 0) {
                todos.add(new Todo(
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
        return todos;
    }
}
