package id.mumpuni.publicservice.index;

import id.mumpuni.publicservice.rules.Quarter;
import id.mumpuni.publicservice.rules.ServiceElement;
import id.mumpuni.publicservice.service.ServiceList;
import id.mumpuni.publicservice.survey.SurveyFloor;
import id.mumpuni.shared.Export;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How satisfied the public is, for everybody, without signing in. */
@Controller
@RequestMapping("/kepuasan")
class SatisfactionController {

    private final SatisfactionFigures figures;
    private final ServiceList services;
    private final SurveyFloor floor;
    private final Export export;

    SatisfactionController(SatisfactionFigures figures, ServiceList services, SurveyFloor floor, Export export) {
        this.figures = figures;
        this.services = services;
        this.floor = floor;
        this.export = export;
    }

    @GetMapping
    String city(@RequestParam(required = false) @Nullable String triwulan, Model model) {
        List<Quarter> quarters = figures.quarters();
        Quarter quarter = chosen(triwulan, quarters);
        model.addAttribute("quarters", quarters);
        model.addAttribute("quarter", quarter);
        model.addAttribute("city", quarter == null ? null : figures.city(quarter));
        describe(model);
        return "publicservice/satisfaction";
    }

    @SatisfactionPolicy.Anyone
    @GetMapping("/{id}")
    String service(@PathVariable UUID id, Model model) {
        Map<Quarter, Satisfaction> told = figures.service(id);
        model.addAttribute("service", services.get(id));
        model.addAttribute("told", told);
        model.addAttribute("words", figures.words(id, told));
        describe(model);
        return "publicservice/satisfaction-service";
    }

    @GetMapping("/unduhan.xlsx")
    void spreadsheet(@RequestParam(required = false) @Nullable String triwulan, HttpServletResponse response) {
        send(triwulan, Export.Format.XLSX, response);
    }

    @GetMapping("/unduhan.csv")
    void csv(@RequestParam(required = false) @Nullable String triwulan, HttpServletResponse response) {
        send(triwulan, Export.Format.CSV, response);
    }

    private void send(@Nullable String triwulan, Export.Format format, HttpServletResponse response) {
        Quarter quarter = chosen(triwulan, figures.quarters());
        export.send(SatisfactionTable.of(quarter, quarter == null ? null : figures.city(quarter)), format, response);
    }

    private void describe(Model model) {
        model.addAttribute("elements", ServiceElement.values());
        model.addAttribute("fewest", floor.get().answers());
    }

    /** The one asked for if it is told, else the newest that is. */
    private static @Nullable Quarter chosen(@Nullable String asked, List<Quarter> quarters) {
        Quarter quarter = Quarter.read(asked);
        if (quarter != null && quarters.contains(quarter)) {
            return quarter;
        }
        return quarters.isEmpty() ? null : quarters.get(0);
    }
}
