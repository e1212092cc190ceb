package id.mumpuni.appraisal.delivery;

import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.HandOverResult;
import id.mumpuni.appraisal.process.RefuseResult;
import id.mumpuni.shared.Forms;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A result handed over on paper by whoever signed it, or left unsigned by the person with a reason. */
@Controller
@RequestMapping("/hasil/{id}")
class DeliveryController {

    private static final int LONGEST = 1000;

    private final HandOverResult handOverResult;
    private final RefuseResult refuseResult;

    DeliveryController(HandOverResult handOverResult, RefuseResult refuseResult) {
        this.handOverResult = handOverResult;
        this.refuseResult = refuseResult;
    }

    @AppraisalPolicy.MayHandOver
    @PostMapping("/penyerahan")
    String handOver(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate tanggal,
            @RequestParam(defaultValue = "") String catatan,
            RedirectAttributes redirect) {
        String note = shortened(catatan);
        return Forms.settle(
                "/hasil/" + id, redirect, "result.handed-over-now", () -> handOverResult.handOver(id, tanggal, note));
    }

    @AppraisalPolicy.MayAcknowledge
    @PostMapping("/penolakan")
    String refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, RedirectAttributes redirect) {
        String reason = shortened(alasan);
        return Forms.settle("/hasil/" + id, redirect, "result.refused-now", () -> refuseResult.refuse(id, reason));
    }

    private static String shortened(String typed) {
        String text = typed.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
