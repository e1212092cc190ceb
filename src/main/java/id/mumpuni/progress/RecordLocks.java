package id.mumpuni.progress;

import java.util.Set;
import java.util.UUID;

/**
 * Whether what was recorded has been evaluated and stays as it is. A module that evaluates it offers a bean of this
 * kind.
 */
public interface RecordLocks {

    /** Those of the plans whose record of the period stays as it is. */
    Set<UUID> locked(Set<UUID> plans, DocumentationPeriod period);
}
