package id.mumpuni.appraisal.self;

import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.Typed;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes over what was recorded during the period; what stands in the form is saved first. */
@Controller
class RecordedController {

    private final SaveSelfAssessment save;
    private final TakeRecorded takeRecorded;

    RecordedController(SaveSelfAssessment save, TakeRecorded takeRecorded) {
        this.save = save;
        this.takeRecorded = takeRecorded;
    }

    @AppraisalPolicy.MayFill
    @PostMapping("/penilaian-diri/{id}/catatan")
    String take(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes redirect) {
        save.save(id, Typed.of(parameters));
        redirect.addFlashAttribute("notice", "self.recorded.taken");
        redirect.addFlashAttribute("noticeArgs", new Object[] {takeRecorded.take(id)});
        return "redirect:/penilaian-diri/" + id;
    }
}
