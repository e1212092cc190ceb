package id.mumpuni.reports.figures;

import id.mumpuni.reports.access.BoardPolicy;
import id.mumpuni.reports.rules.ReportMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stands on top of every report: the month, when it was counted, and the way to the unit. */
@Component
public class ReportHead {

    private final BoardPolicy policy;

    ReportHead(BoardPolicy policy) {
        this.policy = policy;
    }

    /** The unit that whoever asks sees first; the month goes along in the address. */
    public UUID first(MonthQuery asked, RedirectAttributes redirect) {
        redirect.addAttribute("tahun", asked.tahun());
        redirect.addAttribute("bulan", asked.bulan());
        return first();
    }

    public UUID first() {
        return policy.tops().stream()
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("looks after no unit"))
                .id();
    }

    public void show(ReportMonth month, UnitFigures<?> figures, UUID unit, Model model) {
        model.addAttribute("month", month);
        show(figures, unit, model);
    }

    public void show(UnitFigures<?> figures, UUID unit, Model model) {
        List<BoardPolicy.Top> tops = policy.tops();
        List<UUID> roots = tops.stream().map(BoardPolicy.Top::id).toList();
        model.addAttribute("at", figures.at());
        model.addAttribute("tops", tops);
        model.addAttribute("path", figures.tree().path(unit, roots));
    }
}
