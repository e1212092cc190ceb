package id.mumpuni.people.leaving;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many who left, each on a day of their own, from a spreadsheet. */
@Controller
class LeavingSheetController {

    private final Leavers leavers;
    private final RecordLeaving recordLeaving;

    LeavingSheetController(Leavers leavers, RecordLeaving recordLeaving) {
        this.leavers = leavers;
        this.recordLeaving = recordLeaving;
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/pegawai-berhenti/unggahan")
    String upload(@RequestParam MultipartFile file, RedirectAttributes redirect) throws IOException {
        try (InputStream in = file.getInputStream()) {
            var sheet = LeavingSheet.read(in, file.getSize());
            int left = 0;
            int refused = sheet.problems();
            for (var day : sheet.numbers().entrySet()) {
                List<UUID> known = leavers.byNumber(day.getValue());
                int gone = recordLeaving.end(known, day.getKey());
                left += gone;
                refused += day.getValue().size() - gone;
            }
            redirect.addFlashAttribute("notice", "people.leaving.ended-many");
            redirect.addFlashAttribute("noticeArgs", new Object[] {left, refused});
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return "redirect:/pegawai-berhenti";
    }
}
