package id.mumpuni.reports.board;

import id.mumpuni.reports.access.BoardPolicy;
import id.mumpuni.reports.figures.MonthQuery;
import id.mumpuni.reports.figures.ReportHead;
import id.mumpuni.reports.figures.UnitFigures;
import id.mumpuni.reports.rules.BoardFigure;
import id.mumpuni.reports.rules.ReportMonth;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far the plans of a year are, from unit to unit. */
@Controller
@RequestMapping("/papan-skp")
class BoardController {

    private static final List<BoardFigure> COUNTED = List.of(
            BoardFigure.PEOPLE,
            BoardFigure.NONE,
            BoardFigure.DRAFT,
            BoardFigure.RETURNED,
            BoardFigure.SUBMITTED,
            BoardFigure.SET,
            BoardFigure.LATE,
            BoardFigure.NO_LINK,
            BoardFigure.NO_EVIDENCE,
            BoardFigure.EXEMPT);

    private final BoardNumbers numbers;
    private final ReportHead head;
    private final BoardPolicy policy;
    private final Export export;
    private final MessageSource messages;
    private final Clock clock;

    BoardController(
            BoardNumbers numbers,
            ReportHead head,
            BoardPolicy policy,
            Export export,
            MessageSource messages,
            Clock clock) {
        this.numbers = numbers;
        this.head = head;
        this.policy = policy;
        this.export = export;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String mine(MonthQuery asked, RedirectAttributes redirect) {
        return "redirect:/papan-skp/" + head.first(asked, redirect);
    }

    @BoardPolicy.MayWatch
    @GetMapping("/{id}")
    String board(@PathVariable UUID id, MonthQuery asked, ListQuery query, Model model) {
        ReportMonth month = asked.on(LocalDate.now(clock));
        UnitFigures<BoardFigure> figures = numbers.of(month, id);
        head.show(month, figures, id, model);
        model.addAttribute("whole", UnitLines.whole(figures, id));
        model.addAttribute("rows", rows(figures, id, query, month));
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("query", query);
        model.addAttribute("may", policy.on(id));
        return "reports/board/board";
    }

    private List<UnitRow> rows(UnitFigures<BoardFigure> figures, UUID id, ListQuery query, ReportMonth month) {
        String when = "tahun=" + month.year() + "&bulan=" + month.number();
        var words = UnitRow.Words.of(messages, LocaleContextHolder.getLocale());
        return UnitLines.of(figures, id, query).stream()
                .map(line -> UnitRow.of(line, words, when))
                .toList();
    }

    @BoardPolicy.MayWatch
    @GetMapping("/{id}/unduhan.xlsx")
    void export(@PathVariable UUID id, MonthQuery asked, ListQuery query, HttpServletResponse response) {
        UnitFigures<BoardFigure> figures = numbers.of(asked.on(LocalDate.now(clock)), id);
        Stream<UnitLine> rows = Stream.concat(
                Stream.of(UnitLines.whole(figures, id)),
                UnitLines.of(figures, id, query).stream().filter(line -> !line.direct()));
        Stream<Table.Column<UnitLine>> counts =
                COUNTED.stream().map(figure -> new Table.Column<>("BoardFigure." + figure, line -> line.get(figure)));
        List<Table.Column<UnitLine>> columns = Stream.concat(
                        Stream.of(new Table.Column<UnitLine>("reports.unit", UnitLine::name)), counts)
                .toList();
        export.send(new Table<>("reports.board.title", columns, rows), Export.Format.XLSX, response);
    }
}
