package id.mumpuni.home;

import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final List<TodoSource> sources;
    private final Clock clock;

    HomeController(List<TodoSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("greeting", greeting(LocalTime.now(clock)));
        model.addAttribute("todos", todos());
        return "home/start";
    }

    /** What must be done first comes first; what has no date comes last. */
    private List<Todo> todos() {
        return sources.stream()
                .flatMap(source -> source.todos().stream())
                .sorted(Comparator.comparing(Todo::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static String greeting(LocalTime time) {
        int hour = time.getHour();
        if (hour < 11) {
            return "home.greeting.morning";
        }
        if (hour < 15) {
            return "home.greeting.noon";
        }
        return hour < 19 ? "home.greeting.afternoon" : "home.greeting.evening";
    }
}
