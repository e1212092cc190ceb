package id.mumpuni.home.start;

import id.mumpuni.home.rules.Names;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.SignedIn;
import id.mumpuni.shared.HomePanel;
import id.mumpuni.shared.HomePanelSource;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private static final int NOON = 11;
    private static final int AFTERNOON = 15;
    private static final int EVENING = 18;

    /** What must be done first comes first; what has no date comes last, one's own step before what is only watched. */
    private static final Comparator<Todo> ORDER = Comparator.comparing(
                    Todo::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Todo::main, Comparator.reverseOrder());

    private final ObjectProvider<TodoSource> sources;
    private final ObjectProvider<HomePanelSource> panelSources;
    private final CurrentActor current;
    private final Clock clock;

    HomeController(
            ObjectProvider<TodoSource> sources,
            ObjectProvider<HomePanelSource> panelSources,
            CurrentActor current,
            Clock clock) {
        this.sources = sources;
        this.panelSources = panelSources;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Todo> todos = todos();
        List<HomePanel> panels = panels();
        model.addAttribute("today", today);
        model.addAttribute("greeting", greeting(LocalTime.now(clock)));
        model.addAttribute(
                "firstName",
                Names.first(current.signedIn().map(SignedIn::displayName).orElse("")));
        model.addAttribute("todos", todos);
        model.addAttribute("soon", soon(todos, today));
        for (HomePanel.Place place : HomePanel.Place.values()) {
            model.addAttribute(
                    "panels" + place,
                    panels.stream().filter(panel -> panel.place() == place).toList());
        }
        return "home/start";
    }

    private List<Todo> todos() {
        return sources.stream()
                .flatMap(source -> source.todos().stream())
                .sorted(ORDER)
                .toList();
    }

    private List<HomePanel> panels() {
        return panelSources.stream()
                .flatMap(source -> source.panels().stream())
                .sorted(Comparator.comparingInt(HomePanel::order))
                .toList();
    }

    /** How many of them have to be done within a week. */
    private static long soon(List<Todo> todos, LocalDate today) {
        LocalDate nextWeek = today.plusWeeks(1);
        return todos.stream()
                .map(Todo::due)
                .filter(due -> due != null && !due.isAfter(nextWeek))
                .count();
    }

    private static String greeting(LocalTime time) {
        int hour = time.getHour();
        if (hour < NOON) {
            return "home.greeting.morning";
        }
        if (hour < AFTERNOON) {
            return "home.greeting.noon";
        }
        return hour < EVENING ? "home.greeting.afternoon" : "home.greeting.evening";
    }
}
