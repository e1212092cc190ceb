package id.mumpuni.people.person;

import id.mumpuni.people.EmployeePermissions;
import id.mumpuni.people.EmployeePolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/pegawai/{id}")
class PersonController {

    private final PersonView view;
    private final EmployeePolicy policy;
    private final Clock clock;

    PersonController(PersonView view, EmployeePolicy policy, Clock clock) {
        this.view = view;
        this.policy = policy;
        this.clock = clock;
    }

    @EmployeePolicy.MayView
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        EmployeePermissions may = policy.on(id);
        model.addAttribute("may", may);
        model.addAttribute("person", view.on(id, LocalDate.now(clock)));
        if (may.mayViewDetails()) {
            model.addAttribute("history", view.history(id));
        }
        return "people/person/show";
    }

    @EmployeePolicy.MayViewDetails
    @GetMapping("/dinilai")
    String appraised(@PathVariable UUID id, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("person", view.on(id, today));
        model.addAttribute("people", view.appraisedBy(id, today));
        return "people/person/appraised";
    }
}
