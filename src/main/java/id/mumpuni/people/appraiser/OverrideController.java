package id.mumpuni.people.appraiser;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.EmployeePolicy;
import id.mumpuni.people.Identities;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/pegawai/{id}/penilai")
class OverrideController {

    private static final String FORM = "people/appraiser/override";

    private final SetAppraiser setAppraiser;
    private final Identities identities;
    private final Clock clock;

    OverrideController(SetAppraiser setAppraiser, Identities identities, Clock clock) {
        this.setAppraiser = setAppraiser;
        this.identities = identities;
        this.clock = clock;
    }

    @EmployeePolicy.MaySetAppraiser
    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("form", new OverrideForm(null, null, today, null));
        model.addAttribute("employee", identities.on(id, today));
        return FORM;
    }

    @EmployeePolicy.MaySetAppraiser
    @PostMapping
    ModelAndView set(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OverrideForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                setAppraiser.set(
                        id,
                        requireNonNull(form.appraiser()),
                        requireNonNull(form.reason()),
                        requireNonNull(form.from()),
                        form.until());
                redirect.addFlashAttribute("notice", "people.appraiser.set");
                return new ModelAndView("redirect:/pegawai/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        model.addAttribute("employee", identities.on(id, LocalDate.now(clock)));
        return Forms.invalid(FORM, model.asMap());
    }

    @EmployeePolicy.MaySetAppraiser
    @PostMapping("/akhir")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        setAppraiser.end(id);
        redirect.addFlashAttribute("notice", "people.appraiser.ended");
        return "redirect:/pegawai/" + id;
    }
}
