package id.mumpuni.workplans.plan;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.WorkPlanSet;
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
    private PlanModel model;

    @Enumerated(EnumType.STRING)
    private PlanApproach approach = PlanApproach.QUANTITATIVE;

    private @Nullable UUID appraiserId;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private @Nullable Instant submittedAt;
    private @Nullable String returnedNote;
    private @Nullable UUID setBy;
    private @Nullable Instant setAt;

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

    WorkPlan(UUID employeeId, int year, PlanModel model, @Nullable UUID appraiserId) {
        this.employeeId = employeeId;
        this.year = year;
        this.model = model;
        this.appraiserId = appraiserId;
    }

    /** Takes over the words of an earlier plan; nothing is agreed by that. */
    void copy(WorkPlan earlier) {
        status.requireOpen();
        earlier.results.forEach(result -> add(result.copy()));
    }

    /** The next revision: the same words and expectations, to be changed and agreed anew. This one stays as it is. */
    WorkPlan revise(String reason, PlanModel newModel, @Nullable UUID newAppraiser) {
        if (status != PlanStatus.SET) {
            throw new RuleViolation("workplans.revision.not-set");
        }
        WorkPlan next = new WorkPlan(employeeId, year, newModel, newAppraiser);
        next.approach = approach;
        next.revision = revision + 1;
        next.revisionReason = reason;
        results.forEach(result -> next.results.add(result.successor()));
        next.expectations.putAll(expectations);
        return next;
    }

    /** A revision that has not been agreed may be given up; the plan before it holds on. */
    void requireDroppable() {
        if (revision == 1) {
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
        if (status == PlanStatus.SET) {
            throw new RuleViolation("workplans.plan.already-set");
        }
        result(resultId).link(words, superiorsResult, agreementTarget);
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

    void submit(@Nullable UUID appraiser, Instant now) {
        status.requireOpen();
        List<PlanHole> holes = holes();
        if (!holes.isEmpty()) {
            throw new RuleViolation(holes.get(0).code());
        }
        if (appraiser == null) {
            throw new RuleViolation("workplans.plan.no-appraiser");
        }
        appraiserId = appraiser;
        status = PlanStatus.SUBMITTED;
        submittedAt = now;
        returnedNote = null;
    }

    /** The appraiser agrees, and may say what behaviour is expected in particular. */
    WorkPlanSet set(UUID by, Map<CoreValue, String> wishes, Instant now) {
        status.requireSubmitted();
        expectations.clear();
        expectations.putAll(wishes);
        status = PlanStatus.SET;
        setBy = by;
        setAt = now;
        return new WorkPlanSet(id(), employeeId, year);
    }

    void giveBack(String note) {
        status.requireSubmitted();
        status = PlanStatus.RETURNED;
        returnedNote = note;
    }

    /** Someone else changed the plan after this version was shown. */
    void expect(@Nullable Integer shown) {
        if (shown != null && !shown.equals(version)) {
            throw new Stale(WorkPlan.class, id());
        }
    }

    List<PlanHole> holes() {
        return PlanHole.of(model, results.stream().map(PlannedResult::text).toList());
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
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
