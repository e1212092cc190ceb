package id.mumpuni.progress.assignment;

import id.mumpuni.progress.record.PeriodNames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What became of a result, for the leader who gave it. */
@Controller
@RequestMapping("/penugasan/{id}")
class AssignedRecordController {

    private final AssignedRecords records;
    private final PeriodNames names;
    private final Clock clock;

    AssignedRecordController(AssignedRecords records, PeriodNames names, Clock clock) {
        this.records = records;
        this.names = names;
        this.clock = clock;
    }

    @AssignedRecordPolicy.MayView
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var record = records.of(id);
        model.addAttribute("record", record);
        model.addAttribute("current", record.year() == LocalDate.now(clock).getYear());
        model.addAttribute("names", names);
        return "progress/assignment/show";
    }
}
