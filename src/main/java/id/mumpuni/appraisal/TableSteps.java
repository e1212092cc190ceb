package id.mumpuni.appraisal;

import java.util.UUID;

/**
 * What an appraiser does with one judgement on its way over the calibration table, for modules that act on their behalf.
 * Each step is guarded as it is on the pages, by the one who acts.
 */
public interface TableSteps {

    /** Hands it in as it stands. */
    void propose(UUID id);

    /** Agrees to what the table changed. */
    void follow(UUID id);
}
