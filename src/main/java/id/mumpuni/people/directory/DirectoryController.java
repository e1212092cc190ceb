package id.mumpuni.people.directory;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.EmploymentKind;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Table;
import id.mumpuni.shared.Table.Column;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/direktori")
class DirectoryController {

    private final Directory directory;
    private final FilterChoices choices;
    private final Export export;
    private final CurrentActor currentActor;

    DirectoryController(Directory directory, FilterChoices choices, Export export, CurrentActor currentActor) {
        this.directory = directory;
        this.choices = choices;
        this.export = export;
        this.currentActor = currentActor;
    }

    @ModelAttribute("filter")
    DirectoryFilter filter(ListQuery query, @RequestParam Map<String, String> parameters) {
        String rank = parameters.get("rank");
        return new DirectoryFilter(
                query,
                FilterChoices.uuid(parameters.get("unit")),
                FilterChoices.constant(EmploymentKind.class, parameters.get("kind")),
                FilterChoices.constant(PositionKind.class, parameters.get("post")),
                FilterChoices.constant(PositionLevel.class, parameters.get("level")),
                rank == null || rank.isBlank() ? null : rank,
                Boolean.parseBoolean(parameters.get("head")));
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") DirectoryFilter filter,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
            Model model) {
        Actor actor = currentActor.get();
        PageOf<DirectoryRow> page = directory.page(filter, actor);
        model.addAttribute("page", page);
        model.addAttribute("seesEveryone", new PersonnelPermissions(actor).maySeeEveryone());
        model.addAttribute("sort", filter.query().sort());
        model.addAttribute("showsRank", page.rows().stream().anyMatch(row -> row.rank() != null));
        if ("hasil".equals(target)) {
            return "people/directory/list :: rows";
        }
        model.addAttribute("choices", choices);
        UUID unit = filter.unit();
        model.addAttribute("unitName", unit == null ? null : choices.unitName(unit));
        return "people/directory/list";
    }

    @GetMapping("/unduhan.xlsx")
    void spreadsheet(@ModelAttribute("filter") DirectoryFilter filter, HttpServletResponse response) {
        send(filter, Export.Format.XLSX, response);
    }

    @GetMapping("/unduhan.csv")
    void text(@ModelAttribute("filter") DirectoryFilter filter, HttpServletResponse response) {
        send(filter, Export.Format.CSV, response);
    }

    private void send(DirectoryFilter filter, Export.Format format, HttpServletResponse response) {
        Actor actor = currentActor.get();
        directory.all(
                filter,
                actor,
                rows -> export.send(new Table<>("people.directory.title", columns(), rows), format, response));
    }

    private static List<Column<DirectoryRow>> columns() {
        var columns = new ArrayList<Column<DirectoryRow>>();
        columns.add(new Column<>("people.name", DirectoryRow::fullName));
        columns.add(new Column<>("people.number", DirectoryRow::formattedNumber));
        columns.add(new Column<>("people.kind", DirectoryRow::kind));
        columns.add(new Column<>("people.rank", DirectoryRow::rank));
        columns.add(new Column<>("people.position", DirectoryRow::position));
        columns.add(new Column<>("people.unit", DirectoryRow::unit));
        columns.add(new Column<>("people.agency", DirectoryRow::agency));
        return columns;
    }
}
