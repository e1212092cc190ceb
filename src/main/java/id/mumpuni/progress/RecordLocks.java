package id.mumpuni.progress;

import java.util.UUID;

/**
 * Whether what was recorded has been evaluated and stays as it is. A module that evaluates it offers a bean of this
 * kind.
 */
public interface RecordLocks {

    boolean locked(UUID planId, DocumentationPeriod period);
}
