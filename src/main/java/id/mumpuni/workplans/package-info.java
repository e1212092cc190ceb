@ApplicationModule(
        displayName = "Work plans",
        allowedDependencies = {"people", "notifications", "shared"})
@NullMarked
package id.mumpuni.workplans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
