package id.mumpuni.workplans.plan;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the signed-in person's plan of a year, empty or with the words of the one before. */
@Service
public class StartPlan {

    private final NewPlans newPlans;
    private final CurrentActor currentActor;

    StartPlan(NewPlans newPlans, CurrentActor currentActor) {
        this.newPlans = newPlans;
        this.currentActor = currentActor;
    }

    @PlanPolicy.Own
    @Transactional
    public UUID start(int year, @Nullable PlanApproach approach, boolean copyEarlier) {
        return newPlans.start(currentActor.get().employeeId(), year, approach, copyEarlier);
    }
}
