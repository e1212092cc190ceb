package id.mumpuni.appraisal.board;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The person's next steps in the periods that run. */
@Component
class AppraisalTodos implements TodoSource {

    private final Waiting waiting;
    private final CurrentActor currentActor;

    AppraisalTodos(Waiting waiting, CurrentActor currentActor) {
        this.waiting = waiting;
        this.currentActor = currentActor;
    }

    @Override
    public List<Todo> todos() {
        return waiting.of(currentActor.get().employeeId()).stream()
                .flatMap(row -> Stream.of(own(row), result(row), team(row), takeOver(row)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Todo> own(Waiting.Row row) {
        if (!row.fills()) {
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

    private static Optional<Todo> result(Waiting.Row row) {
        if (!row.answers()) {
            return Optional.empty();
        }
        return Optional.of(new Todo(
                "signature",
                "result.todo",
                "result.todo.detail",
                List.of(row.name()),
                row.ownDue(),
                "result.todo.action",
                "/hasil/" + row.own(),
                true));
    }

    private static Optional<Todo> team(Waiting.Row row) {
        if (!row.open() || !row.judging() || row.unsigned() == 0) {
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

    private static Optional<Todo> takeOver(Waiting.Row row) {
        if (row.takeOver() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Todo(
                "alert-triangle",
                "take-over.todo",
                "take-over.todo.detail",
                List.of(row.takeOver(), row.name()),
                row.takeOverBy(),
                "take-over.todo.action",
                "/pengambilalihan?periode=" + row.period(),
                true));
    }
}
