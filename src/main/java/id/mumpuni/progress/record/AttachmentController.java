package id.mumpuni.progress.record;

import id.mumpuni.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The evidence beside one result in one period. */
@Controller
@RequestMapping("/catatan/{id}/{period}/{resultId}")
class AttachmentController {

    private final Calendar calendar;
    private final AttachEvidence attachEvidence;
    private final DetachEvidence detachEvidence;

    AttachmentController(Calendar calendar, AttachEvidence attachEvidence, DetachEvidence detachEvidence) {
        this.calendar = calendar;
        this.attachEvidence = attachEvidence;
        this.detachEvidence = detachEvidence;
    }

    /** @param also further results that the same file proves */
    @ProgressPolicy.MayRecord
    @PostMapping("/berkas")
    String file(
            @PathVariable UUID id,
            @PathVariable String period,
            @PathVariable UUID resultId,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") List<UUID> also,
            RedirectAttributes redirect) {
        try {
            boolean known = attachEvidence.file(id, together(resultId, also), calendar.period(id, period), file);
            redirect.addFlashAttribute("notice", known ? "progress.evidence.known" : "progress.evidence.kept");
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("refused", refused);
        }
        return RecordController.here(id, period, resultId);
    }

    @ProgressPolicy.MayRecord
    @PostMapping("/tautan")
    String link(
            @PathVariable UUID id,
            @PathVariable String period,
            @PathVariable UUID resultId,
            @RequestParam String url,
            @RequestParam(defaultValue = "") List<UUID> also,
            RedirectAttributes redirect) {
        try {
            boolean known = attachEvidence.link(id, together(resultId, also), calendar.period(id, period), url);
            redirect.addFlashAttribute("notice", known ? "progress.evidence.known" : "progress.evidence.kept");
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("refused", refused);
            redirect.addFlashAttribute("typedUrl", url);
        }
        return RecordController.here(id, period, resultId);
    }

    @ProgressPolicy.MayRecord
    @PostMapping("/pilihan")
    String choose(
            @PathVariable UUID id,
            @PathVariable String period,
            @PathVariable UUID resultId,
            @RequestParam UUID evidence,
            @RequestParam(defaultValue = "") List<UUID> also,
            RedirectAttributes redirect) {
        try {
            attachEvidence.known(id, together(resultId, also), calendar.period(id, period), evidence);
            redirect.addFlashAttribute("notice", "progress.evidence.attached");
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("refused", refused);
        }
        return RecordController.here(id, period, resultId);
    }

    @ProgressPolicy.MayRecord
    @PostMapping("/pelepasan")
    String detach(
            @PathVariable UUID id,
            @PathVariable String period,
            @PathVariable UUID resultId,
            @RequestParam UUID evidence,
            RedirectAttributes redirect) {
        try {
            detachEvidence.detach(id, resultId, calendar.period(id, period), evidence);
            redirect.addFlashAttribute("notice", "progress.evidence.detached");
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("refused", refused);
        }
        return RecordController.here(id, period, resultId);
    }

    private static List<UUID> together(UUID result, List<UUID> also) {
        return Stream.concat(Stream.of(result), also.stream()).toList();
    }
}
