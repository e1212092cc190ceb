package id.mumpuni.audit.trail;

import id.mumpuni.shared.Export;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/jejak-perubahan")
class TrailController {

    private final Trail trail;
    private final AuditPolicy policy;
    private final Labels labels;
    private final Export export;

    TrailController(Trail trail, AuditPolicy policy, Labels labels, Export export) {
        this.trail = trail;
        this.policy = policy;
        this.labels = labels;
        this.export = export;
    }

    /** A filter that cannot be read (a garbled date in the address) is left out: {@code ignored} keeps it from failing. */
    @AuditPolicy.MayRead
    @GetMapping
    String list(@ModelAttribute("filter") TrailFilter filter, BindingResult ignored, Model model) {
        model.addAttribute("filter", filter); // what could not be read leaves none there
        List<Trail.Row> rows = trail.page(filter, policy.here());
        boolean more = rows.size() > ListQuery.PAGE_SIZE;
        List<Trail.Row> shown = more ? rows.subList(0, ListQuery.PAGE_SIZE) : rows;
        model.addAttribute("rows", shown);
        model.addAttribute(
                "next", more ? filter.next(shown.get(shown.size() - 1).id()) : null);
        model.addAttribute("tables", policy.here().readable(trail.tables()));
        model.addAttribute("chain", policy.here().mayVerify());
        model.addAttribute("labels", labels);
        return "audit/trail/list";
    }

    @AuditPolicy.MayReadEntry
    @GetMapping("/{id}")
    String detail(@PathVariable long id, Model model) {
        model.addAttribute("entry", trail.entry(id));
        model.addAttribute("changes", trail.changes(id));
        model.addAttribute("labels", labels);
        return "audit/trail/detail";
    }

    @AuditPolicy.MayRead
    @GetMapping("/unduhan.xlsx")
    void sheet(@ModelAttribute("filter") TrailFilter filter, BindingResult ignored, HttpServletResponse response) {
        send(filter, Export.Format.XLSX, response);
    }

    @AuditPolicy.MayRead
    @GetMapping("/unduhan.csv")
    void csv(@ModelAttribute("filter") TrailFilter filter, BindingResult ignored, HttpServletResponse response) {
        send(filter, Export.Format.CSV, response);
    }

    private void send(TrailFilter filter, Export.Format format, HttpServletResponse response) {
        trail.all(
                filter,
                policy.here(),
                rows -> export.send(new Table<>("audit.title", columns(), rows), format, response));
    }

    private List<Table.Column<Trail.Row>> columns() {
        return List.of(
                new Table.Column<>("audit.at", row -> row.at().toString().replace('T', ' ')),
                new Table.Column<>("audit.actor", Trail.Row::actor),
                new Table.Column<>("audit.action", Trail.Row::action),
                new Table.Column<>("audit.what", row -> labels.table(row.tableName())),
                new Table.Column<>("audit.operation", Trail.Row::operation),
                new Table.Column<>("audit.subject", Trail.Row::subject),
                new Table.Column<>("audit.reference", Trail.Row::subjectId));
    }
}
