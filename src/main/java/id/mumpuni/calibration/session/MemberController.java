package id.mumpuni.calibration.session;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who sits. */
@Controller
@RequestMapping("/kalibrasi/{id}/anggota")
class MemberController {

    record Form(@NotNull @Nullable UUID member) {}

    private final NameMember nameMember;
    private final NameChair nameChair;
    private final SessionPage page;

    MemberController(NameMember nameMember, NameChair nameChair, SessionPage page) {
        this.nameMember = nameMember;
        this.nameChair = nameChair;
        this.page = page;
    }

    @SessionPolicy.MayName
    @PostMapping
    ModelAndView name(
            @PathVariable UUID id,
            @Valid @ModelAttribute("memberForm") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                nameMember.name(id, requireNonNull(form.member()));
                redirect.addFlashAttribute("notice", "calibration.member.named-now");
                return new ModelAndView("redirect:/kalibrasi/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        page.show(id, new TableFilter(null, null, null, null, null), model);
        return Forms.invalid(SessionPage.VIEW, model.asMap());
    }

    @SessionPolicy.MayNameChair
    @PostMapping("/{member}/ketua")
    String preside(@PathVariable UUID id, @PathVariable UUID member, RedirectAttributes redirect) {
        return Forms.settle(
                "/kalibrasi/" + id, redirect, "calibration.chair.named-now", () -> nameChair.name(id, member));
    }

    @SessionPolicy.MayName
    @PostMapping("/{member}/penghapusan")
    String remove(@PathVariable UUID id, @PathVariable UUID member, RedirectAttributes redirect) {
        return Forms.settle(
                "/kalibrasi/" + id, redirect, "calibration.member.removed-now", () -> nameMember.remove(id, member));
    }
}
