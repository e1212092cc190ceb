package id.mumpuni.publicservice.answer;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits about the voices of the public: to be judged, or to be answered by whom they are about. */
@Component
class VoiceTodos implements TodoSource, MenuSource {

    private static final String TO_JUDGE = "/suara-masyarakat";
    private static final String OWN = "/suara-tentang-saya";
    private static final int MONTHS_TO_ANSWER = 6;

    private final VoiceList voices;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;

    VoiceTodos(VoiceList voices, CurrentActor currentActor, JdbcClient jdbc, Clock clock) {
        this.voices = voices;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Todo> todos() {
        Actor actor = currentActor.get();
        List<Todo> todos = new ArrayList<>();
        int toJudge = judges(actor) ? voices.waiting(actor) : 0;
        if (toJudge > 0) {
            todos.add(todo("judge", toJudge, TO_JUDGE));
        }
        int toAnswer = unanswered(actor);
        if (toAnswer > 0) {
            todos.add(todo("answer", toAnswer, OWN));
        }
        return todos;
    }

    @Override
    public List<MenuItem> items() {
        Actor actor = currentActor.get();
        List<MenuItem> items = new ArrayList<>();
        if (judges(actor)) {
            items.add(new MenuItem(
                    MenuItem.Group.MANAGE,
                    61,
                    "publicservice.voice.title",
                    "message-2",
                    TO_JUDGE,
                    voices.waiting(actor),
                    false));
        }
        if (served(actor)) {
            items.add(new MenuItem(
                    MenuItem.Group.OWN, 46, "publicservice.own.title", "message-2", OWN, unanswered(actor), false));
        }
        return items;
    }

    private static Todo todo(String what, int number, String href) {
        String key = "publicservice.todo." + what;
        return new Todo(
                "message-2", key, key + ".detail", List.of(number), null, "publicservice.todo.action", href, true);
    }

    private static boolean judges(Actor actor) {
        return new PersonnelPermissions(actor).maySettle();
    }

    /** Complaints that the person may answer and has not; after half a year nobody is reminded any more. */
    private int unanswered(Actor actor) {
        return jdbc.sql("SELECT count(*) FROM public_voice WHERE served_by = ? AND told AND state = 'ACCEPTED'"
                        + " AND nature = 'COMPLAINT' AND reply IS NULL AND month > ?")
                .params(actor.employeeId(), LocalDate.now(clock).minusMonths(MONTHS_TO_ANSWER))
                .query(Integer.class)
                .single();
    }

    private boolean served(Actor actor) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM survey_answer WHERE served_by = ?)")
                .param(actor.employeeId())
                .query(Boolean.class)
                .single();
    }
}
