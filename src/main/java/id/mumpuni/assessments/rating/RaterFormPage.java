package id.mumpuni.assessments.rating;

import id.mumpuni.assessments.policy.RoundPolicies;
import id.mumpuni.assessments.policy.RoundPolicy;
import id.mumpuni.assessments.rules.Sittings;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of one form show. */
@Component
class RaterFormPage {

    static final String PROMISE = "assessments/rating/promise";
    static final String SITTING = "assessments/rating/sitting";
    static final String SUMMARY = "assessments/rating/summary";

    private final RaterForms forms;
    private final Questions questions;
    private final RoundPolicies policies;
    private final FormPolicy formPolicy;

    RaterFormPage(RaterForms forms, Questions questions, RoundPolicies policies, FormPolicy formPolicy) {
        this.forms = forms;
        this.questions = questions;
        this.policies = policies;
        this.formPolicy = formPolicy;
    }

    /** What is promised, by the policy of the round itself, and where to begin or to go on. */
    String promise(UUID id, Model model) {
        FormFacts form = head(id, model);
        List<Integer> open = questions.of(id).stream()
                .filter(one -> one.answer() == null)
                .map(Questions.Question::place)
                .toList();
        model.addAttribute("next", sittings(form, model).next(open));
        return PROMISE;
    }

    /** @param typed answers that could not be kept: shown as they were sent */
    String sitting(UUID id, int number, Map<Integer, Integer> typed, Model model) {
        FormFacts form = head(id, model);
        Sittings sittings = sittings(form, model);
        model.addAttribute("number", sittings.within(number));
        model.addAttribute(
                "questions",
                questions.of(id).subList(sittings.first(number) - 1, sittings.last(number)).stream()
                        .map(one -> typed.containsKey(one.place()) ? one.answered(typed.get(one.place())) : one)
                        .toList());
        return SITTING;
    }

    String summary(UUID id, Model model) {
        FormFacts form = head(id, model);
        sittings(form, model);
        model.addAttribute("questions", questions.of(id));
        return SUMMARY;
    }

    private FormFacts head(UUID id, Model model) {
        FormFacts form = forms.get(id);
        model.addAttribute("rated", form);
        model.addAttribute("may", formPolicy.of(form));
        model.addAttribute("policy", policies.get(form.policyId()));
        return form;
    }

    private Sittings sittings(FormFacts form, Model model) {
        RoundPolicy policy = policies.get(form.policyId());
        Sittings sittings = new Sittings(form.items(), policy.sitting());
        model.addAttribute("sittings", sittings);
        return sittings;
    }
}
