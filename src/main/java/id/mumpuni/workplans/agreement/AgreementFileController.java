package id.mumpuni.workplans.agreement;

import id.mumpuni.shared.Export;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.Forms;
import id.mumpuni.workplans.post.PlanYears;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ways around typing an agreement: last year's, or a workbook. */
@Controller
@RequestMapping("/perjanjian-kinerja/{id}")
class AgreementFileController {

    private final AgreementPages pages;
    private final PlanYears years;
    private final WriteAgreement writeAgreement;
    private final Export export;

    AgreementFileController(AgreementPages pages, PlanYears years, WriteAgreement writeAgreement, Export export) {
        this.pages = pages;
        this.years = years;
        this.writeAgreement = writeAgreement;
        this.export = export;
    }

    @AgreementPolicy.MayWrite
    @PostMapping("/salinan")
    String copy(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer tahun,
            RedirectAttributes redirect) {
        int year = years.chosen(tahun);
        return Forms.settle(
                "/perjanjian-kinerja/" + id + "?tahun=" + year,
                redirect,
                "agreement.copied",
                () -> writeAgreement.copyYearBefore(id, year));
    }

    /** Shows what the file says in the form; nothing is kept before somebody saves it there. */
    @AgreementPolicy.MayWrite
    @PostMapping("/berkas")
    ModelAndView read(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam MultipartFile berkas,
            Model model) {
        AgreementPages.Contents contents = pages.contents(id, years.chosen(tahun));
        model.addAttribute("agreement", contents);
        try {
            model.addAttribute(
                    "form", AgreementSheet.read(berkas, contents.version()).roomy());
            model.addAttribute("fromFile", true);
            return new ModelAndView(AgreementController.FORM, model.asMap());
        } catch (FileRefused refused) {
            model.addAttribute("form", AgreementForm.of(contents).roomy());
            model.addAttribute("refused", refused);
            return Forms.invalid(AgreementController.FORM, model.asMap());
        }
    }

    @AgreementPolicy.MayView
    @GetMapping("/unduhan.xlsx")
    void download(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer tahun,
            HttpServletResponse response) {
        export.send(AgreementSheet.table(pages.contents(id, years.chosen(tahun))), Export.Format.XLSX, response);
    }
}
