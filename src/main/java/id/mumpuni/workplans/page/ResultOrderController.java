package id.mumpuni.workplans.page;

import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.MoveResult;
import id.mumpuni.workplans.plan.RemoveResult;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a result stands in an open plan, and whether it stands there at all. */
@Controller
@RequestMapping("/skp/{id}/hasil/{resultId}")
class ResultOrderController {

    private final MoveResult moveResult;
    private final RemoveResult removeResult;

    ResultOrderController(MoveResult moveResult, RemoveResult removeResult) {
        this.moveResult = moveResult;
        this.removeResult = removeResult;
    }

    @PlanPolicy.MayWrite
    @PostMapping("/urutan")
    String move(@PathVariable UUID id, @PathVariable UUID resultId, @RequestParam boolean up) {
        moveResult.move(id, resultId, up);
        return "redirect:/skp/" + id + "#r-" + resultId;
    }

    @PlanPolicy.MayWrite
    @PostMapping("/penghapusan")
    String remove(@PathVariable UUID id, @PathVariable UUID resultId, RedirectAttributes redirect) {
        removeResult.remove(id, resultId);
        redirect.addFlashAttribute("notice", "workplans.result.removed");
        return "redirect:/skp/" + id;
    }
}
