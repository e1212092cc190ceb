package id.mumpuni.workplans.strategy;

import id.mumpuni.shared.Forms;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workblock of one indicator. The id in the address is the indicator's. */
@Controller
@RequestMapping("/strategi/{id}")
class StrategyController {

    private static final String VIEW = "workplans/strategy/workblock";

    private final Workblocks workblocks;
    private final WriteWorkblock writeWorkblock;
    private final StrategyPolicy policy;

    StrategyController(Workblocks workblocks, WriteWorkblock writeWorkblock, StrategyPolicy policy) {
        this.workblocks = workblocks;
        this.writeWorkblock = writeWorkblock;
        this.policy = policy;
    }

    @StrategyPolicy.MayView
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        Workblocks.Head head = fill(id, model);
        model.addAttribute("form", workblocks.find(head.root()).orElse(WorkblockForm.EMPTY));
        return VIEW;
    }

    @StrategyPolicy.MayWrite
    @PostMapping
    ModelAndView write(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WorkblockForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (errors.hasErrors()) {
            fill(id, model);
            return Forms.invalid(VIEW, model.asMap());
        }
        writeWorkblock.write(id, form);
        redirect.addFlashAttribute("notice", "cascade.workblock.saved");
        return new ModelAndView("redirect:/strategi/" + id);
    }

    private Workblocks.Head fill(UUID id, Model model) {
        Workblocks.Head head = workblocks.head(id);
        model.addAttribute("head", head);
        model.addAttribute("indicatorId", id);
        model.addAttribute("mayWrite", policy.mayWrite(id));
        return head;
    }
}
