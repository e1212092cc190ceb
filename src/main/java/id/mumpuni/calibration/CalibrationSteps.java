package id.mumpuni.calibration;

import id.mumpuni.appraisal.ExpectationLevel;
import java.util.UUID;

/**
 * What a superior does at the own calibration table, for modules that act on their behalf. Each step is guarded as it is
 * on the pages, by the one who acts.
 */
public interface CalibrationSteps {

    record Levels(ExpectationLevel workResult, ExpectationLevel behaviour) {}

    /** Takes up what waits in a unit and everything below it; returns the session. */
    UUID open(UUID period, UUID unit);

    void hold(UUID session);

    void change(UUID session, UUID appraisal, Levels levels, String reason);

    /** The minutes are issued with it. */
    void close(UUID session);
}
