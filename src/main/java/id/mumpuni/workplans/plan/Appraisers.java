package id.mumpuni.workplans.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells other features who has a team. */
@Component
public class Appraisers {

    private final PlanPages pages;

    Appraisers(PlanPages pages) {
        this.pages = pages;
    }

    /** Whether the person leads, stands in, was named as an appraiser or has a plan to decide. */
    public boolean appraises(UUID person) {
        return pages.appraises(person);
    }
}
