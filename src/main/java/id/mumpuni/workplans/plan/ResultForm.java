package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
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

/** One planned result as a page edits it; lines without any text are no indicators. */
record ResultForm(
        @NotNull @Nullable ResultKind kind,
        @NotBlank @Size(max = 1000) @Nullable String description,
        @Size(max = 1000) @Nullable String supportedResult,
        @Size(max = 20) @Nullable List<@Valid Line> indicators,
        @Nullable Integer version) {

    private static final int FEWEST_LINES = 3;

    record Line(
            @Nullable UUID id,
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            @Size(max = 1000) @Nullable String description,
            @Size(max = 200) @Nullable String target) {

        private boolean isEmpty() {
            return blank(description) && blank(target);
        }
    }

    static ResultForm empty() {
        return new ResultForm(ResultKind.MAIN, null, null, List.of(), null);
    }

    static ResultForm of(ResultText text, int version) {
        List<Line> lines = text.indicators().stream()
                .map(i -> new Line(i.id(), i.aspect(), i.perspective(), i.description(), i.target()))
                .toList();
        return new ResultForm(text.kind(), text.description(), text.supportedResult(), lines, version);
    }

    public List<Line> lines() {
        return indicators == null ? List.of() : indicators;
    }

    /** With empty lines to write into, each preset to what is still missing. */
    ResultForm roomy(PlanModel model) {
        List<Line> lines =
                new ArrayList<>(lines().stream().filter(line -> !line.isEmpty()).toList());
        int wanted = Math.max(FEWEST_LINES, lines.size() + 1);
        while (lines.size() < wanted) {
            int at = lines.size() % 4;
            lines.add(
                    model == PlanModel.STAFF
                            ? new Line(null, IndicatorAspect.values()[at], null, null, null)
                            : new Line(null, null, Perspective.values()[at], null, null));
        }
        return new ResultForm(kind, description, supportedResult, lines, version);
    }

    void check(PlanModel model, Errors errors) {
        for (int i = 0; i < lines().size(); i++) {
            Line line = lines().get(i);
            if (line.isEmpty()) {
                continue;
            }
            String path = "indicators[" + i + "].";
            if (blank(line.description())) {
                errors.rejectValue(path + "description", "workplans.indicator.no-description");
            }
            if (blank(line.target())) {
                errors.rejectValue(path + "target", "workplans.indicator.no-target");
            }
            if (model == PlanModel.STAFF && line.aspect() == null) {
                errors.rejectValue(path + "aspect", "workplans.indicator.no-aspect");
            }
            if (model == PlanModel.LEADER && line.perspective() == null) {
                errors.rejectValue(path + "perspective", "workplans.indicator.no-perspective");
            }
        }
    }

    ResultText text() {
        return new ResultText(
                Objects.requireNonNull(kind),
                said(description),
                blank(supportedResult) ? null : said(supportedResult),
                lines().stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> new IndicatorText(
                                line.id(),
                                line.aspect(),
                                line.perspective(),
                                said(line.description()),
                                said(line.target())))
                        .toList());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }
}
