package id.mumpuni.people.leaving;

import id.mumpuni.people.EmployeePolicy;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of those who left, and the end of one person's service or of many. */
@Controller
class LeavingController {

    private final LeaverList list;
    private final RecordLeaving recordLeaving;
    private final TakeLeavingBack takeLeavingBack;
    private final Clock clock;

    LeavingController(LeaverList list, RecordLeaving recordLeaving, TakeLeavingBack takeLeavingBack, Clock clock) {
        this.list = list;
        this.recordLeaving = recordLeaving;
        this.takeLeavingBack = takeLeavingBack;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/pegawai-berhenti")
    String list(ListQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("page", list.page(query));
        model.addAttribute("links", ListLinks.of(query));
        return "people/leaving/list";
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/pegawai-berhenti")
    String endMany(
            @RequestParam(required = false) @Nullable List<UUID> ids,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            RedirectAttributes redirect) {
        List<UUID> chosen = ids == null ? List.of() : ids;
        int left = recordLeaving.end(chosen, on).size();
        redirect.addFlashAttribute("notice", "people.leaving.ended-many");
        redirect.addFlashAttribute("noticeArgs", new Object[] {left, chosen.size() - left});
        return "redirect:/pegawai-berhenti";
    }

    @EmployeePolicy.MayRecordLeaving
    @PostMapping("/pegawai/{id}/berhenti")
    String end(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(required = false) @Nullable LeavingKind because,
            RedirectAttributes redirect) {
        return Forms.settle(
                "/pegawai/" + id, redirect, "people.leaving.ended", () -> recordLeaving.end(id, on, because));
    }

    @EmployeePolicy.MayRecordLeaving
    @PostMapping("/pegawai/{id}/berhenti/pembatalan")
    String resume(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/pegawai/" + id, redirect, "people.leaving.resumed", () -> takeLeavingBack.resume(id));
    }
}
