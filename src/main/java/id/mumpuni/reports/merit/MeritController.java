package id.mumpuni.reports.merit;

import id.mumpuni.reports.access.BoardPolicy;
import id.mumpuni.reports.figures.MonthQuery;
import id.mumpuni.reports.figures.ReportHead;
import id.mumpuni.reports.figures.UnitFigures;
import id.mumpuni.reports.rules.MeritFigure;
import id.mumpuni.reports.rules.MeritMeasure;
import id.mumpuni.reports.rules.ReportMonth;
import id.mumpuni.reports.rules.UnitTree;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The evidence that the merit worksheet asks for, by unit. */
@Controller
@RequestMapping("/bukti-merit")
class MeritController {

    private final MeritNumbers numbers;
    private final ReportHead head;
    private final MeritSheet sheet;
    private final Clock clock;

    MeritController(MeritNumbers numbers, ReportHead head, MeritSheet sheet, Clock clock) {
        this.numbers = numbers;
        this.head = head;
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping
    String mine(MonthQuery asked, RedirectAttributes redirect) {
        return "redirect:/bukti-merit/" + head.first(asked, redirect);
    }

    @BoardPolicy.MayWatch
    @GetMapping("/{id}")
    String page(@PathVariable UUID id, MonthQuery asked, Model model) {
        ReportMonth month = asked.on(LocalDate.now(clock));
        UnitFigures<MeritFigure> figures = numbers.of(month, id);
        head.show(month, figures, id, model);
        model.addAttribute("people", figures.sum(id).get(MeritFigure.PEOPLE));
        model.addAttribute("appraised", figures.sum(id).get(MeritFigure.APPRAISED));
        model.addAttribute("sections", MeritMeasure.Section.values());
        model.addAttribute("readings", new MeritReadings(figures).of(id));
        model.addAttribute("below", below(figures, id));
        return "reports/merit/page";
    }

    @BoardPolicy.MayWatch
    @GetMapping("/{id}/unduhan.xlsx")
    void export(@PathVariable UUID id, MonthQuery asked, HttpServletResponse response) {
        UnitFigures<MeritFigure> figures = numbers.of(asked.on(LocalDate.now(clock)), id);
        List<UUID> units = Stream.concat(
                        Stream.of(id), below(figures, id).stream().map(UnitTree.Unit::id))
                .toList();
        sheet.send(figures, units, response);
    }

    private static List<UnitTree.Unit> below(UnitFigures<MeritFigure> figures, UUID unit) {
        return figures.tree().children(unit).stream()
                .filter(child -> figures.sum(child.id()).get(MeritFigure.PEOPLE)
                                + figures.sum(child.id()).get(MeritFigure.APPRAISED)
                        > 0)
                .toList();
    }
}
