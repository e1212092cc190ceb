package id.mumpuni.competencies.standard;

import id.mumpuni.people.PersonnelPolicy;
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

/** A draft ends: it comes into force or goes. */
@Controller
@RequestMapping("/standar-jabatan/{id}")
class StandardForceController {

    private final PutStandardInForce putInForce;
    private final DropStandard dropStandard;

    StandardForceController(PutStandardInForce putInForce, DropStandard dropStandard) {
        this.putInForce = putInForce;
        this.dropStandard = dropStandard;
    }

    /** @param sejak from which day on */
    @PersonnelPolicy.MayManage
    @PostMapping("/pemberlakuan")
    String putInForce(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate sejak,
            RedirectAttributes redirect) {
        String page = "/standar-jabatan/" + id;
        if (sejak == null) {
            redirect.addFlashAttribute("problem", "competencies.edition.day");
            return "redirect:" + page;
        }
        return Forms.settle(page, redirect, "standards.put", () -> putInForce.put(id, sejak));
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/penghapusan")
    String drop(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/standar-jabatan", redirect, "competencies.draft.dropped", () -> dropStandard.drop(id));
    }
}
