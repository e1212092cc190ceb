package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One result in one period: few fields, each saved as soon as it is left. */
@Controller
@RequestMapping("/catatan/{id}/{period}/{resultId}")
class RecordController {

    private static final String VIEW = "progress/record/form";

    private final RecordPage page;
    private final Records records;
    private final Calendar calendar;
    private final SaveRecord saveRecord;
    private final CopySteps copySteps;

    RecordController(RecordPage page, Records records, Calendar calendar, SaveRecord saveRecord, CopySteps copySteps) {
        this.page = page;
        this.records = records;
        this.calendar = calendar;
        this.saveRecord = saveRecord;
        this.copySteps = copySteps;
    }

    @ProgressPolicy.MayView
    @GetMapping
    String form(
            @PathVariable UUID id,
            @PathVariable String period,
            @PathVariable UUID resultId,
            ListQuery query,
            Model model) {
        page.fill(id, period, resultId, query, model);
        return VIEW;
    }

    /** With the header the page saved by itself and wants the state back; otherwise it is the button. */
    @ProgressPolicy.MayRecord
    @PostMapping("/isian")
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable String period,
            @PathVariable UUID resultId,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "X-Autosave", required = false) @Nullable String autosave,
            RedirectAttributes redirect) {
        var answer = new ModelAndView();
        DocumentationPeriod when = calendar.period(id, period);
        try {
            if (!saveRecord.save(id, resultId, when, TypedRecord.of(parameters))) {
                redirect.addFlashAttribute("problem", "progress.too-early");
            }
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("problem", refused.code());
        }
        if (autosave == null) {
            if (redirect.getFlashAttributes().isEmpty()) {
                redirect.addFlashAttribute("notice", "progress.saved");
            }
            answer.setViewName(here(id, period, resultId));
            return answer;
        }
        answer.setStatus(redirect.getFlashAttributes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        answer.setViewName("progress/record/fragments :: state");
        answer.addObject("state", records.state(resultId, when));
        return answer;
    }

    @ProgressPolicy.MayRecord
    @PostMapping("/salinan")
    String copySteps(
            @PathVariable UUID id,
            @PathVariable String period,
            @PathVariable UUID resultId,
            RedirectAttributes redirect) {
        try {
            copySteps.copy(id, resultId, calendar.period(id, period));
            redirect.addFlashAttribute("notice", "progress.copied");
        } catch (RuleViolation nothing) {
            redirect.addFlashAttribute("problem", nothing.code());
        }
        return here(id, period, resultId);
    }

    static String here(UUID id, String period, UUID result) {
        return "redirect:/catatan/" + id + "/" + period + "/" + result;
    }
}
