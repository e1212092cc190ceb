package id.mumpuni.workplans.print;

import id.mumpuni.documents.GovernmentName;
import id.mumpuni.documents.PrintedPerson;
import id.mumpuni.people.Identities;
import id.mumpuni.people.Identity;
import id.mumpuni.shared.NotFound;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanContents.Head;
import id.mumpuni.workplans.PlanContents.Plan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a plan's documents say, in four statements. Who may read them is said where they are asked for. */
@Repository
class PlanDocuments {

    private final PlanContents contents;
    private final Identities identities;
    private final Clock clock;

    PlanDocuments(PlanContents contents, Identities identities, Clock clock) {
        this.contents = contents;
        this.identities = identities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PlanDocument get(UUID planId) {
        Plan plan = contents.find(planId).orElseThrow(() -> new NotFound(PlanDocument.class, planId));
        Head head = plan.head();
        LocalDate day = day(head);
        Map<UUID, Identity> people = people(head, day);
        var government = new GovernmentName(identities.governmentOf(plan.employeeId(), day));
        PrintedPerson appraiser = PrintedPerson.of(people.get(head.appraiserId()));
        return new PlanDocument(
                government.heading(),
                government.place(),
                Objects.requireNonNull(PrintedPerson.of(people.get(plan.employeeId()))),
                appraiser,
                head.setBy() == null ? appraiser : PrintedPerson.of(people.get(head.setBy())),
                local(head.submittedAt()),
                local(head.setAt()),
                plan);
    }

    private Map<UUID, Identity> people(Head head, LocalDate day) {
        return identities.on(
                Stream.of(head.employeeId(), head.appraiserId(), head.setBy())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                day);
    }

    /** Everything is named as it was on the day the plan was set; before that as it is today. */
    private LocalDate day(Head head) {
        ZonedDateTime setAt = local(head.setAt());
        return setAt == null ? LocalDate.now(clock) : setAt.toLocalDate();
    }

    private @Nullable ZonedDateTime local(@Nullable Instant at) {
        return at == null ? null : at.atZone(clock.getZone());
    }
}
