package id.mumpuni.workplans.page;

import id.mumpuni.workplans.AcademicGuidance;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.ResultOrigin;
import id.mumpuni.workplans.text.ResultText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Gathers what the form of one result shows, and what stands there now. */
@Component
class ResultPage {

    private final PlanPages pages;
    private final PlanContents contents;
    private final Duties duties;

    ResultPage(PlanPages pages, PlanContents contents, Duties duties) {
        this.pages = pages;
        this.contents = contents;
        this.duties = duties;
    }

    PlanPages.Head open(UUID id) {
        PlanPages.Head head = pages.head(id);
        head.status().requireOpen();
        return head;
    }

    PlanPages.Head show(UUID id, Model model) {
        PlanPages.Head head = open(id);
        show(head, model);
        return head;
    }

    void show(PlanPages.Head head, Model model) {
        model.addAttribute("head", head);
        model.addAttribute("kinds", ResultKind.values());
        model.addAttribute("givers", ResultForm.GivenBy.values());
        model.addAttribute("aspects", IndicatorAspect.values());
        model.addAttribute("perspectives", Perspective.values());
        model.addAttribute("standIns", duties.of(head));
        model.addAttribute("guidance", AcademicGuidance.ALL);
    }

    Optional<PlanContents.Result> stored(UUID id, @Nullable UUID resultId) {
        return contents.find(id).stream()
                .flatMap(plan -> plan.results().stream())
                .filter(known -> known.id().equals(resultId))
                .findFirst();
    }

    void check(ResultForm form, PlanPages.Head head, Errors errors) {
        form.check(head.model(), head.approach(), errors);
        String duty = form.duty();
        boolean known = duty == null
                || duty.isBlank()
                || duty.equals(ResultOrigin.POST.name())
                || duty.equals(ResultOrigin.STUDY.name())
                || duties.of(head).stream()
                        .anyMatch(standIn -> standIn.id().toString().equals(duty));
        if (!known) {
            errors.rejectValue("duty", "workplans.result.unknown-duty");
        }
    }

    /** What was typed, to be saved on top of what somebody else wrote meanwhile; both are on the page. */
    void conflict(UUID id, @Nullable UUID resultId, ResultForm form, Model model) {
        Optional<PlanContents.Result> stored = stored(id, resultId);
        String fingerprint =
                stored.map(ResultText::of).map(ResultText::fingerprint).orElse(null);
        List<PlanContents.Result> now = stored.map(List::of).orElse(List.of());
        model.addAttribute("stored", now);
        model.addAttribute("typed", form.text());
        model.addAttribute("form", form.onTopOf(pages.head(id).version(), fingerprint));
        model.addAttribute("action", "/skp/" + id + "/hasil" + (stored.isPresent() ? "/" + resultId : ""));
    }
}
