package id.mumpuni.workplans.page;

import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.ResultOrigin;
import id.mumpuni.workplans.text.Assignment;
import id.mumpuni.workplans.text.IndicatorText;
import id.mumpuni.workplans.text.ResultText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * One planned result as a page edits it; lines without any text are no indicators.
 *
 * @param duty the post, study leave, or the id of the delegation under which the person stands in
 * @param fingerprint of the words that the page showed
 */
record ResultForm(
        @NotNull @Nullable ResultKind kind,
        @NotBlank @Size(max = 1000) @Nullable String description,
        @Size(max = 1000) @Nullable String supportedResult,
        @Nullable GivenBy givenBy,
        @Nullable UUID assignedBy,
        @Size(max = 200) @Nullable String assignedByText,
        @Nullable String duty,
        @Size(max = 20) @Nullable List<@Valid Line> indicators,
        @Nullable Integer version,
        @Nullable String fingerprint) {

    private static final int FEWEST_LINES = 3;

    /** Who gave the result. */
    enum GivenBy {
        APPRAISER,
        OTHER
    }

    record Line(
            @Nullable UUID id,
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            @Size(max = 1500) @Nullable String description,
            @Size(max = 200) @Nullable String target) {

        private boolean isEmpty() {
            return blank(description) && blank(target);
        }
    }

    static ResultForm empty(ResultOrigin origin) {
        return new ResultForm(
                ResultKind.MAIN, null, null, GivenBy.APPRAISER, null, null, origin.name(), List.of(), null, null);
    }

    static ResultForm of(ResultText text, int version) {
        Assignment given = text.assignment();
        UUID delegation = given.delegationId();
        return new ResultForm(
                text.kind(),
                text.description(),
                text.supportedResult(),
                given.by() == null && given.byText() == null ? GivenBy.APPRAISER : GivenBy.OTHER,
                given.by(),
                given.byText(),
                delegation == null ? given.origin().name() : delegation.toString(),
                text.indicators().stream()
                        .map(i -> new Line(i.id(), i.aspect(), i.perspective(), i.description(), i.target()))
                        .toList(),
                version,
                text.fingerprint());
    }

    public List<Line> lines() {
        return indicators == null ? List.of() : indicators;
    }

    public boolean isStudy() {
        return ResultOrigin.STUDY.name().equals(duty);
    }

    /** The same words, on top of what stands in the plan now. */
    ResultForm onTopOf(int newVersion, @Nullable String newFingerprint) {
        return with(givenBy, assignedBy, indicators, newVersion, newFingerprint);
    }

    /** With empty lines to write into, each preset to what is still missing. */
    ResultForm roomy(PlanModel model, PlanApproach approach) {
        List<Line> lines =
                new ArrayList<>(lines().stream().filter(line -> !line.isEmpty()).toList());
        int wanted = Math.max(FEWEST_LINES, lines.size() + 1);
        while (lines.size() < wanted) {
            int at = lines.size() % 4;
            IndicatorAspect aspect = model == PlanModel.STAFF && approach == PlanApproach.QUANTITATIVE
                    ? IndicatorAspect.values()[at]
                    : null;
            lines.add(new Line(null, aspect, model == PlanModel.LEADER ? Perspective.values()[at] : null, null, null));
        }
        return with(givenBy, assignedBy, lines, version, fingerprint);
    }

    void check(PlanModel model, PlanApproach approach, Errors errors) {
        if (givenBy == GivenBy.OTHER && assignedBy == null && blank(assignedByText)) {
            errors.rejectValue("assignedByText", "workplans.result.no-giver");
        }
        if (kind == ResultKind.ADDITIONAL && origin() == ResultOrigin.ACTING) {
            errors.rejectValue("kind", "workplans.result.acting-is-main");
        }
        for (int i = 0; i < lines().size(); i++) {
            Line line = lines().get(i);
            if (!line.isEmpty()) {
                check(line, "indicators[" + i + "].", model, approach, errors);
            }
        }
    }

    private static void check(Line line, String path, PlanModel model, PlanApproach approach, Errors errors) {
        if (blank(line.description())) {
            errors.rejectValue(path + "description", "workplans.indicator.no-description");
        }
        if (approach == PlanApproach.QUANTITATIVE && blank(line.target())) {
            errors.rejectValue(path + "target", "workplans.indicator.no-target");
        }
        if (model == PlanModel.STAFF && approach == PlanApproach.QUANTITATIVE && line.aspect() == null) {
            errors.rejectValue(path + "aspect", "workplans.indicator.no-aspect");
        }
        if (model == PlanModel.LEADER && line.perspective() == null) {
            errors.rejectValue(path + "perspective", "workplans.indicator.no-perspective");
        }
    }

    ResultText text() {
        return new ResultText(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(description).strip(),
                said(supportedResult),
                assignment(),
                lines().stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> new IndicatorText(
                                line.id(),
                                line.aspect(),
                                line.perspective(),
                                Objects.requireNonNull(line.description()).strip(),
                                said(line.target())))
                        .toList());
    }

    private Assignment assignment() {
        UUID delegation = origin() == ResultOrigin.ACTING ? UUID.fromString(Objects.requireNonNull(duty)) : null;
        return givenBy == GivenBy.OTHER
                ? new Assignment(origin(), delegation, assignedBy, said(assignedByText))
                : new Assignment(origin(), delegation, null, null);
    }

    private ResultOrigin origin() {
        if (duty == null || duty.isBlank() || duty.equals(ResultOrigin.POST.name())) {
            return ResultOrigin.POST;
        }
        return isStudy() ? ResultOrigin.STUDY : ResultOrigin.ACTING;
    }

    private ResultForm with(
            @Nullable GivenBy giver,
            @Nullable UUID by,
            @Nullable List<Line> lines,
            @Nullable Integer newVersion,
            @Nullable String print) {
        return new ResultForm(
                kind, description, supportedResult, giver, by, assignedByText, duty, lines, newVersion, print);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
