package id.mumpuni.shared;

import java.time.LocalDate;
import java.util.Set;

/** The days on which the city's offices are closed, besides Saturdays and Sundays. */
public interface Holidays {

    Set<LocalDate> days();
}
