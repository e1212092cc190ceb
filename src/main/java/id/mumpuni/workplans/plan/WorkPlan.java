package id.mumpuni.workplans.plan;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.PlanCause;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.SetAs;
import id.mumpuni.workplans.WorkPlanReturned;
import id.mumpuni.workplans.WorkPlanSet;
import id.mumpuni.workplans.WorkPlanSubmitted;
import id.mumpuni.workplans.post.PlanOutlook;
import id.mumpuni.workplans.text.ResultText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** SKP: what one person is expected to deliver in a year, agreed with the appraiser. */
@Entity
class WorkPlan {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID employeeId;
    private int year;
    private int revision = 1;
    private @Nullable String revisionReason;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanCause cause;

    private @Nullable LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    private PlanModel model;

    @Enumerated(EnumType.STRING)
    private PlanApproach approach = PlanApproach.QUANTITATIVE;

    private @Nullable UUID appraiserId;
    private @Nullable UUID unitId;
    private @Nullable UUID positionId;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private @Nullable Instant submittedAt;
    private @Nullable String returnedNote;
    private @Nullable UUID setBy;
    private @Nullable Instant setAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SetAs setAs;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<PlannedResult> results = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "behaviour_expectation", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "core_value")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text")
    private Map<CoreValue, String> expectations = new EnumMap<>(CoreValue.class);

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WorkPlan() {}

    WorkPlan(UUID employeeId, int year, PlanOutlook.Post post, LocalDate begins) {
        this.employeeId = employeeId;
        this.year = year;
        this.startsOn = begins.isAfter(LocalDate.of(year, 1, 1)) ? begins : null;
        this.model = post.model();
        follow(post);
    }

    /** The post as it is now decides about the model and about who appraises. */
    void follow(PlanOutlook.Post post) {
        model = post.model();
        appraiserId = post.appraiserId();
        unitId = post.unitId();
        positionId = post.positionId();
    }

    /** Takes over the words of an earlier plan; nothing is agreed by that. */
    void copy(WorkPlan earlier) {
        status.requireOpen();
        approach = earlier.approach;
        earlier.results.forEach(result -> add(result.copy()));
    }

    /** What was written stays: indicator and target become one narrative, or the narrative waits for its target. */
    void choose(PlanApproach chosen) {
        status.requireOpen();
        if (approach != chosen && chosen == PlanApproach.QUALITATIVE) {
            results.forEach(PlannedResult::narrate);
        }
        approach = chosen;
    }

    /** The next revision: the same words and expectations, to be changed and agreed anew. This one stays as it is. */
    WorkPlan revise(String reason, PlanOutlook.Post post) {
        WorkPlan next = renew(post);
        next.cause = null;
        next.revisionReason = reason;
        return next;
    }

    /** The same once more, for the appraiser who has taken over. */
    WorkPlan renew(PlanOutlook.Post post) {
        status.requireSet();
        WorkPlan next = after(post, PlanCause.NEW_APPRAISER);
        next.startsOn = startsOn;
        results.forEach(result -> next.results.add(result.successor()));
        next.expectations.putAll(expectations);
        return next;
    }

    /** An empty plan for the post to which the person moved; this one is closed and stays as it was. */
    WorkPlan inNewPost(PlanOutlook.Post post) {
        WorkPlan next = after(post, PlanCause.MOVED);
        next.startsOn = post.since();
        return next;
    }

    private WorkPlan after(PlanOutlook.Post post, PlanCause why) {
        WorkPlan next = new WorkPlan(employeeId, year, post, LocalDate.of(year, 1, 1));
        next.approach = approach;
        next.revision = revision + 1;
        next.cause = why;
        return next;
    }

    /** A revision that has not been agreed may be given up; the plan before it holds on. */
    void requireDroppable() {
        if (revision == 1 || cause == PlanCause.MOVED) {
            throw new RuleViolation("workplans.revision.first");
        }
        status.requireOpen();
    }

    PlannedResult add(ResultText text) {
        status.requireOpen();
        PlannedResult result = new PlannedResult(text, results.size() + 1);
        results.add(result);
        return result;
    }

    void change(UUID resultId, ResultText text) {
        status.requireOpen();
        result(resultId).change(text);
    }

    /** What a result supports may still be said while the plan waits: often the superior's results come later. */
    void link(UUID resultId, @Nullable String words, @Nullable UUID superiorsResult, @Nullable UUID agreementTarget) {
        if (status == PlanStatus.SET || status == PlanStatus.CLOSED) {
            throw new RuleViolation(
                    status == PlanStatus.SET ? "workplans.plan.already-set" : "workplans.plan.already-closed");
        }
        result(resultId).link(words, superiorsResult, agreementTarget);
    }

    /** What comes from elsewhere may have targets of its own: a qualitative plan tells them with the indicator. */
    void suitApproach(PlannedResult result) {
        if (approach == PlanApproach.QUALITATIVE) {
            result.narrate();
        }
    }

    void remove(UUID resultId) {
        status.requireOpen();
        results.remove(result(resultId));
        number();
    }

    /** One place up or down; at the end of the list it stays where it is. */
    void move(UUID resultId, boolean up) {
        status.requireOpen();
        int from = results.indexOf(result(resultId));
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < results.size()) {
            Collections.swap(results, from, to);
            number();
        }
    }

    /** The person signs. */
    WorkPlanSubmitted submit(PlanOutlook.Post post, Instant now) {
        status.requireOpen();
        UUID appraiser = requireNonNull(post.appraiserId());
        follow(post);
        status = PlanStatus.SUBMITTED;
        submittedAt = now;
        returnedNote = null;
        return new WorkPlanSubmitted(id(), employeeId, appraiser, year);
    }

    /** The appraiser, or their superior, agrees, and may say what behaviour is expected in particular. */
    WorkPlanSet set(UUID by, Map<CoreValue, String> wishes, Instant now) {
        status.requireSubmitted();
        expectations.clear();
        expectations.putAll(wishes);
        status = PlanStatus.SET;
        setBy = by;
        setAs = by.equals(appraiserId) ? SetAs.APPRAISER : SetAs.SUPERIOR;
        setAt = now;
        return new WorkPlanSet(id(), employeeId, year);
    }

    WorkPlanReturned giveBack(String note) {
        status.requireSubmitted();
        status = PlanStatus.RETURNED;
        returnedNote = note;
        return new WorkPlanReturned(id(), employeeId, year);
    }

    /** Someone else changed the plan after this version was shown. */
    void requireVersion(@Nullable Integer shown) {
        if (!isVersion(shown)) {
            throw new Stale(WorkPlan.class, id());
        }
    }

    boolean isVersion(@Nullable Integer shown) {
        return shown == null || shown.equals(version);
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    @Nullable
    UUID appraiserId() {
        return appraiserId;
    }

    PlanStatus status() {
        return status;
    }

    int year() {
        return year;
    }

    int revision() {
        return revision;
    }

    UUID employeeId() {
        return employeeId;
    }

    PlannedResult result(UUID resultId) {
        return results.stream()
                .filter(result -> resultId.equals(result.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound(PlannedResult.class, resultId));
    }

    private void number() {
        for (int i = 0; i < results.size(); i++) {
            results.get(i).place(i + 1);
        }
    }
}
