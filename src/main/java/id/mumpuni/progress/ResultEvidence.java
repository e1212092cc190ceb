package id.mumpuni.progress;

import id.mumpuni.people.Actor;
import java.util.List;
import java.util.UUID;

/** The evidence that stands beside the results of a plan, as far as somebody may see it. */
public interface ResultEvidence {

    /** @param resultId of the plan that was asked for, whichever revision the evidence was attached in */
    record Piece(UUID resultId, UUID evidenceId, String title) {}

    /**
     * All of it for whoever may read the plan's record; for the leader who gave single results, what proves these; for
     * everybody else nothing.
     */
    List<Piece> of(UUID planId, Actor reader);
}
