package id.mumpuni.people;

import java.time.LocalDate;

/**
 * Published once for each day that anything is asked of, before it is: posts, stand-ins, exceptions and service begin and
 * end with a day although nobody changes them.
 *
 * @param since the last day that was begun before it; what lies between is made up for
 */
public record DayBegun(LocalDate since, LocalDate day) {}
