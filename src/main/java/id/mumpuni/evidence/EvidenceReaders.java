package id.mumpuni.evidence;

import id.mumpuni.people.Actor;
import java.util.Set;
import java.util.UUID;

/**
 * What a module that uses evidence says about it. A piece of evidence is read by its owner and by whomever one of these
 * lets; it stays as long as one of them uses it. A module offers a bean of this kind.
 */
public interface EvidenceReaders {

    boolean mayRead(Actor actor, UUID evidenceId);

    /** Those of the given pieces that the module uses. */
    Set<UUID> used(Set<UUID> evidenceIds);
}
