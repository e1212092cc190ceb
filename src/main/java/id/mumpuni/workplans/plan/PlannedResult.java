package id.mumpuni.workplans.plan;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.ResultOrigin;
import id.mumpuni.workplans.text.Assignment;
import id.mumpuni.workplans.text.IndicatorText;
import id.mumpuni.workplans.text.ResultText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One result that a person plans to deliver. Part of {@link WorkPlan}, which checks whether it may change. */
@Entity
class PlannedResult {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ResultKind kind;

    private String description;
    private @Nullable String supportedResult;
    private @Nullable UUID supportedResultId;
    private @Nullable UUID agreementTargetId;
    private @Nullable UUID earlierId;

    @Enumerated(EnumType.STRING)
    private ResultOrigin origin = ResultOrigin.POST;

    private @Nullable UUID delegationId;
    private @Nullable UUID assignedBy;
    private @Nullable String assignedByText;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "result_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<PlannedIndicator> indicators = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlannedResult() {}

    PlannedResult(ResultText text, int ordinal) {
        this.kind = text.kind();
        this.description = text.description();
        this.ordinal = ordinal;
        change(text);
    }

    void change(ResultText text) {
        kind = text.kind();
        description = text.description();
        if (!Objects.equals(supportedResult, text.supportedResult())) {
            link(text.supportedResult(), null, null); // other words: nobody has said yet whose result that is
        }
        assign(text.assignment());
        List<PlannedIndicator> kept = new ArrayList<>();
        for (IndicatorText line : text.indicators()) {
            int at = kept.size() + 1;
            PlannedIndicator indicator = indicators.stream()
                    .filter(known -> known.is(line.id()))
                    .findFirst()
                    .orElseGet(() -> new PlannedIndicator(line, at));
            indicator.change(line, at);
            kept.add(indicator);
        }
        indicators.clear();
        indicators.addAll(kept);
    }

    private void assign(Assignment assignment) {
        if (assignment.origin() == ResultOrigin.ACTING && kind != ResultKind.MAIN) {
            throw new RuleViolation("workplans.result.acting-is-main");
        }
        origin = assignment.origin();
        delegationId = assignment.delegationId();
        assignedBy = assignment.by();
        assignedByText = assignment.byText();
    }

    private Assignment assignment() {
        return new Assignment(origin, delegationId, assignedBy, assignedByText);
    }

    /** In the qualitative approach an indicator and its target are one text. */
    void narrate() {
        indicators.forEach(PlannedIndicator::narrate);
    }

    /** What the result supports: a result of the superior, a target of the unit's agreement, or words alone. */
    void link(@Nullable String words, @Nullable UUID superiorsResult, @Nullable UUID agreementTarget) {
        supportedResult = words;
        supportedResultId = superiorsResult;
        agreementTargetId = agreementTarget;
    }

    /** The same result in the next revision of its plan. */
    PlannedResult successor() {
        PlannedResult next =
                new PlannedResult(new ResultText(kind, description, supportedResult, assignment(), List.of()), ordinal);
        next.earlierId = id;
        next.link(supportedResult, supportedResultId, agreementTargetId);
        indicators.forEach(indicator -> next.indicators.add(indicator.successor()));
        return next;
    }

    /** The same words for another plan, with nothing that belongs to this one. */
    ResultText copy() {
        return new ResultText(
                kind,
                description,
                supportedResult,
                assignment().inAnotherYear(),
                indicators.stream()
                        .map(PlannedIndicator::text)
                        .map(text -> new IndicatorText(
                                null, text.aspect(), text.perspective(), text.description(), text.target()))
                        .toList());
    }

    ResultText text() {
        return new ResultText(
                kind,
                description,
                supportedResult,
                assignment(),
                indicators.stream().map(PlannedIndicator::text).toList());
    }

    @Nullable
    UUID id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }

    void place(int newOrdinal) {
        ordinal = newOrdinal;
    }

    ResultKind kind() {
        return kind;
    }
}
