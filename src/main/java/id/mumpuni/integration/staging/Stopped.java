package id.mumpuni.integration.staging;

/** The run is not wanted any more: somebody cancelled it, or the application stops. */
public class Stopped extends RuntimeException {

    public Stopped() {
        super("stopped");
    }

    /** Asked between two steps; throws if the run has to end. */
    @FunctionalInterface
    public interface Check {

        void orThrow();
    }
}
