/** The days on which the city works: every legal clock counts them. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"people", "shared"})
@NullMarked
package id.mumpuni.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
