package id.mumpuni.calibration.session;

import id.mumpuni.calibration.minutes.IssueMinutes;
import id.mumpuni.calibration.table.SessionStatus;
import id.mumpuni.documents.PdfAnswer;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sessions of whoever is concerned, one session, and its minutes. */
@Controller
@RequestMapping("/kalibrasi")
class CalibrationController {

    private final SessionList list;
    private final SessionPage page;
    private final SessionPolicy policy;
    private final IssueMinutes minutes;

    CalibrationController(SessionList list, SessionPage page, SessionPolicy policy, IssueMinutes minutes) {
        this.list = list;
        this.page = page;
        this.policy = policy;
        this.minutes = minutes;
    }

    @GetMapping
    String list(
            ListQuery query,
            @RequestParam(required = false) @Nullable UUID periode,
            @RequestParam(defaultValue = "") String keadaan,
            Model model) {
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("period", periode);
        model.addAttribute("status", keadaan);
        model.addAttribute("statuses", SessionStatus.values());
        model.addAttribute("periods", list.periods());
        model.addAttribute("page", list.visible(periode, keadaan, query));
        model.addAttribute("calls", policy.mayCall());
        return "calibration/list";
    }

    @SessionPolicy.MayView
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @ModelAttribute("filter") TableFilter filter, BindingResult errors, Model model)
            throws BindException {
        Forms.requireReadable(errors);
        page.show(id, filter, model);
        return SessionPage.VIEW;
    }

    @SessionPolicy.MayView
    @GetMapping("/{id}/notulen.pdf")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id) {
        return PdfAnswer.of("notulen-kalibrasi.pdf", minutes.read(id));
    }
}
