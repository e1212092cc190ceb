package id.mumpuni.dialogue.document;

import static java.util.stream.Collectors.groupingBy;

import id.mumpuni.dialogue.counselling.CounsellingPages;
import id.mumpuni.dialogue.counselling.CounsellingPolicy;
import id.mumpuni.dialogue.feedback.FeedbackPolicy;
import id.mumpuni.dialogue.guidance.GuidanceLines;
import id.mumpuni.dialogue.guidance.GuidancePages;
import id.mumpuni.dialogue.guidance.GuidancePolicy;
import id.mumpuni.documents.PdfAnswer;
import id.mumpuni.documents.PdfRenderer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Formats B.1.3 to B.1.10 as PDF. */
@Controller
class DocumentController {

    private final PdfRenderer renderer;
    private final FeedbackRecords records;
    private final Sheets sheets;
    private final GuidancePages guidance;
    private final GuidanceLines lines;
    private final CounsellingPages counselling;

    DocumentController(
            PdfRenderer renderer,
            FeedbackRecords records,
            Sheets sheets,
            GuidancePages guidance,
            GuidanceLines lines,
            CounsellingPages counselling) {
        this.renderer = renderer;
        this.records = records;
        this.sheets = sheets;
        this.guidance = guidance;
        this.lines = lines;
        this.counselling = counselling;
    }

    @FeedbackPolicy.MayView
    @GetMapping("/umpan-balik/pegawai/{id}/rekaman.pdf")
    ResponseEntity<byte[]> feedback(@PathVariable UUID id, @RequestParam(defaultValue = "0") int triwulan) {
        return pdf("rekaman-umpan-balik", "dialogue/print/feedback", Map.of("record", records.of(id, triwulan)));
    }

    @GuidancePolicy.MayView
    @GetMapping("/bimbingan/{id}/dokumen.pdf")
    ResponseEntity<byte[]> guidance(@PathVariable UUID id) {
        Map<String, Object> model = guided(id);
        model.put("lines", lines.of(id).stream().collect(groupingBy(GuidanceLines.Row::section)));
        model.put("format", guidance.head(id).coaching() ? "coaching" : "mentoring");
        return pdf("bimbingan-kinerja", "dialogue/print/guidance", model);
    }

    @GuidancePolicy.MayReadJudgement
    @GetMapping("/bimbingan/{id}/tanggapan.pdf")
    ResponseEntity<byte[]> opinion(@PathVariable UUID id) {
        Map<String, Object> model = guided(id);
        model.put("opinion", guidance.opinion(id));
        return pdf("umpan-balik-bimbingan", "dialogue/print/opinion", model);
    }

    @GuidancePolicy.MayReadRating
    @GetMapping("/bimbingan/{id}/kompetensi.pdf")
    ResponseEntity<byte[]> competence(@PathVariable UUID id) {
        Map<String, Object> model = guided(id);
        model.put("review", guidance.review(id));
        return pdf("evaluasi-kompetensi", "dialogue/print/competence", model);
    }

    @CounsellingPolicy.MayView
    @GetMapping("/konseling/{id}/laporan.pdf")
    ResponseEntity<byte[]> report(@PathVariable UUID id) {
        CounsellingPages.Head head = counselling.head(id);
        var sheet = sheets.of(head.employeeId(), head.reporterId(), head.reportedOn());
        return pdf("laporan-perilaku-kerja", "dialogue/print/report", Map.of("head", head, "sheet", sheet));
    }

    private Map<String, Object> guided(UUID id) {
        GuidancePages.Head head = guidance.head(id);
        Map<String, Object> model = new HashMap<>();
        model.put("head", head);
        model.put("sheet", sheets.of(head.employeeId(), head.leaderId(), sheets.today()));
        model.put("guide", sheets.of(head.guideId(), null, sheets.today()).employee());
        return model;
    }

    private ResponseEntity<byte[]> pdf(String name, String template, Map<String, ?> model) {
        return PdfAnswer.of(name + ".pdf", renderer.render(template, model));
    }
}
