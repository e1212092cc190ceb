package id.mumpuni.people.role;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.people.Role;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.util.List;
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
@RequestMapping("/peran")
class RoleController {

    private static final String PAGE = "people/role/list";

    private final RoleList list;
    private final GrantRole grantRole;
    private final PersonnelPolicy policy;

    RoleController(RoleList list, GrantRole grantRole, PersonnelPolicy policy) {
        this.list = list;
        this.grantRole = grantRole;
        this.policy = policy;
    }

    @PersonnelPolicy.MaySeeRoles
    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new RoleForm(null, null, null));
        describe(model);
        return PAGE;
    }

    @PersonnelPolicy.MayGrantRoles
    @PostMapping
    ModelAndView grant(
            @Valid @ModelAttribute("form") RoleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                grantRole.grant(requireNonNull(form.employee()), requireNonNull(form.role()), form.unit());
                redirect.addFlashAttribute("notice", "people.role.granted");
                return new ModelAndView("redirect:/peran");
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        describe(model);
        return Forms.invalid(PAGE, model.asMap());
    }

    @PersonnelPolicy.MayGrantRoles
    @PostMapping("/{id}/pencabutan")
    String revoke(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/peran", redirect, "people.role.revoked", () -> grantRole.revoke(id));
    }

    private void describe(Model model) {
        model.addAttribute("rows", list.all());
        model.addAttribute(
                "roles",
                List.of(Role.UNIT_PERSONNEL_OFFICER, Role.PERSONNEL_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR));
        model.addAttribute("may", policy.here());
    }
}
