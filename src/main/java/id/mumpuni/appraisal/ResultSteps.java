package id.mumpuni.appraisal;

import java.util.UUID;

/**
 * What people do with one result, for modules that act on their behalf. Each step is guarded as it is on the pages, by the
 * one who acts.
 */
public interface ResultSteps {

    /** By the appraiser, or after their days by the superior, as it stands. */
    void sign(UUID id);

    /** By the person, who then has received it. */
    void open(UUID id);

    void acknowledge(UUID id);

    void refuse(UUID id, String reason);
}
