package id.mumpuni.workplans.plan;

import java.util.UUID;

/** Something that belongs to plans and is kept in rows of its own; a copied plan gets a copy of it. */
public interface PlanPart {

    /** Both plans are in the database, with the same results and indicators in the same order. */
    void copy(UUID from, UUID to);
}
