package id.mumpuni.people;

import java.util.Set;
import java.util.UUID;

/** Who can sign in. Said by the module that keeps the accounts; others ask before they count on somebody. */
public interface ActiveAccounts {

    Set<UUID> employees();
}
