package id.mumpuni.workplans;

import id.mumpuni.people.Actor;
import java.util.List;
import java.util.UUID;

/** Papers that go with a plan, beside the plan itself: what a bundle of a unit holds when it is asked for whole. */
public interface PlanPapers {

    /**
     * One paper as a PDF.
     *
     * @param name of the file without its ending; the same for the same format of every plan, lower case with hyphens
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only stored
    record Paper(String name, byte[] content) {}

    /**
     * Those that have something to say and that this person may read on the pages today. A format that nobody has
     * filled in is left out, and so is what the reader may not see.
     */
    List<Paper> of(UUID planId, Actor reader);
}
