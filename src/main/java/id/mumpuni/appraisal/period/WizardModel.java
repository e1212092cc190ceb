package id.mumpuni.appraisal.period;

import static java.util.Objects.requireNonNull;

import id.mumpuni.appraisal.policy.CyclePolicies;
import id.mumpuni.appraisal.rules.PeriodKind;
import id.mumpuni.appraisal.rules.PolicySetting;
import id.mumpuni.appraisal.rules.RaterRelation;
import id.mumpuni.shared.Holidays;
import id.mumpuni.shared.ListQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What each step of the wizard shows. */
@Component
class WizardModel {

    private static final List<String> STEPS = List.of(
            "period.step.what", "period.step.whom", "period.step.policy", "period.step.dates", "period.step.check");

    private final PeriodPeople people;
    private final Preflight preflight;
    private final OtherRhythm otherRhythm;
    private final CyclePolicies policies;
    private final Holidays holidays;
    private final Clock clock;

    WizardModel(
            PeriodPeople people,
            Preflight preflight,
            OtherRhythm otherRhythm,
            CyclePolicies policies,
            Holidays holidays,
            Clock clock) {
        this.people = people;
        this.preflight = preflight;
        this.otherRhythm = otherRhythm;
        this.policies = policies;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** What is left open is filled in with what is usual. */
    PeriodForm suggested(PeriodForm typed) {
        UUID wanted = typed.policy();
        CyclePolicies.Version policy = policies.inForce().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseGet(policies::regulation);
        return typed.suggested(policy.id(), policy.rules(), LocalDate.now(clock), holidays.days());
    }

    void fill(Model model, int step, PeriodForm form, String search) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        model.addAttribute("kinds", PeriodKind.values());
        model.addAttribute("steps", STEPS);
        model.addAttribute(
                "calibrated",
                policies.inForce().stream()
                        .anyMatch(one ->
                                one.id().equals(form.policy()) && one.rules().calibrated()));
        switch (step) {
            case 2 -> fillUnits(model, form, search, today);
            case 3 -> fillPolicies(model, form);
            case PeriodSteps.LAST -> {
                fillPolicies(model, form);
                model.addAttribute("check", preflight.check(form.scope(today)));
                model.addAttribute(
                        "others",
                        otherRhythm.beside(
                                requireNonNull(form.unit()),
                                requireNonNull(form.kind()),
                                requireNonNull(form.starts())));
            }
            default -> {}
        }
    }

    private void fillUnits(Model model, PeriodForm form, String search, LocalDate today) {
        model.addAttribute("search", search);
        model.addAttribute(
                "units",
                people.units(search.strip(), new ListQuery(search, null, null).searchPattern(), form.unit(), today));
    }

    private void fillPolicies(Model model, PeriodForm form) {
        var inForce = policies.inForce();
        model.addAttribute("policies", inForce);
        model.addAttribute("regulation", policies.regulation());
        model.addAttribute("relations", RaterRelation.values());
        model.addAttribute(
                "rhythmOther",
                inForce.stream()
                        .filter(one -> one.id().equals(form.policy()))
                        .anyMatch(one -> form.kind() != PeriodKind.ANNUAL
                                && !one.rules().value(PolicySetting.RHYTHM).equals("" + form.kind())));
    }
}
