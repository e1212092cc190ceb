package id.mumpuni.objection.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Both sides are heard before an objection is decided (PermenPANRB 6/2022, Lampiran V, B.4), or had their days. */
public final class Hearing {

    private Hearing() {}

    /**
     * Whose words are still awaited: who neither wrote nor was heard, until the last day that they were given.
     *
     * @param by that day
     */
    public static Set<Party> awaited(boolean appraiserHeard, boolean employeeHeard, LocalDate by, LocalDate today) {
        Set<Party> awaited = EnumSet.noneOf(Party.class);
        if (today.isAfter(by)) {
            return awaited;
        }
        if (!appraiserHeard) {
            awaited.add(Party.APPRAISER);
        }
        if (!employeeHeard) {
            awaited.add(Party.EMPLOYEE);
        }
        return awaited;
    }
}
