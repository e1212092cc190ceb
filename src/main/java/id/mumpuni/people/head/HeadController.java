package id.mumpuni.people.head;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.people.head.HeadCandidates.Candidate;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Table;
import id.mumpuni.shared.Table.Column;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/kepala-unit")
class HeadController {

    private static final String LIST = "redirect:/kepala-unit";

    private final HeadCandidates candidates;
    private final ConfirmHeads confirmHeads;
    private final Export export;
    private final CurrentActor currentActor;

    HeadController(HeadCandidates candidates, ConfirmHeads confirmHeads, Export export, CurrentActor currentActor) {
        this.candidates = candidates;
        this.confirmHeads = confirmHeads;
        this.export = export;
        this.currentActor = currentActor;
    }

    @PersonnelPolicy.MayOversee
    @GetMapping
    String list(ListQuery query, Model model) {
        List<Candidate> all = candidates.visibleTo(currentActor.get());
        int from = Math.min(query.offset(), all.size());
        int to = Math.min(from + ListQuery.PAGE_SIZE, all.size());
        model.addAttribute("page", new PageOf<>(all.subList(from, to), query.pageNumber(), all.size()));
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("sure", all.stream().filter(Candidate::sure).count());
        model.addAttribute("may", new PersonnelPermissions(currentActor.get()));
        return "people/head/list";
    }

    @PersonnelPolicy.MayOversee
    @GetMapping("/unduhan.xlsx")
    void download(HttpServletResponse response) {
        var rows = candidates.visibleTo(currentActor.get());
        var columns = List.<Column<Candidate>>of(
                new Column<>("people.head.id", row -> row.placementId().toString()),
                new Column<>("people.name", Candidate::fullName),
                new Column<>("people.position", Candidate::position),
                new Column<>("people.unit", Candidate::unit),
                new Column<>("people.unit.headTitle", Candidate::headTitle),
                new Column<>("people.head.match", Candidate::match),
                new Column<>("people.head.decision", row -> row.sure() ? true : null));
        export.send(new Table<>("people.head.title", columns, rows.stream()), Export.Format.XLSX, response);
    }

    @PersonnelPolicy.MaySettle
    @PostMapping("/keputusan")
    String decide(
            @RequestParam(required = false) @Nullable List<UUID> ids,
            @RequestParam(defaultValue = "true") boolean leads,
            RedirectAttributes redirect) {
        List<UUID> chosen = ids == null ? List.of() : ids;
        notice(confirmHeads.decide(leads ? chosen : List.of(), leads ? List.of() : chosen), 0, redirect);
        return LIST;
    }

    @PersonnelPolicy.MaySettle
    @PostMapping("/semua")
    String confirmAll(RedirectAttributes redirect) {
        notice(confirmHeads.confirmAllSure(), 0, redirect);
        return LIST;
    }

    @PersonnelPolicy.MaySettle
    @PostMapping("/unggahan")
    String upload(@RequestParam MultipartFile file, RedirectAttributes redirect) throws IOException {
        try (InputStream in = file.getInputStream()) {
            var decisions = DecisionSheet.read(in, file.getSize());
            notice(
                    confirmHeads.decide(decisions.yes(), decisions.no()),
                    decisions.problems().size(),
                    redirect);
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("problem", refused.code());
        }
        return LIST;
    }

    private static void notice(ConfirmHeads.Outcome outcome, int problems, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "people.head.decided");
        redirect.addFlashAttribute("noticeArgs", new Object[] {outcome.confirmed(), outcome.refused(), problems});
    }
}
