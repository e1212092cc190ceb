@ApplicationModule(
        displayName = "Appraisal",
        allowedDependencies = {"people", "workplans", "documents", "shared"})
@NullMarked
package id.mumpuni.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
