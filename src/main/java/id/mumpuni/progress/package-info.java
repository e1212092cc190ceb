@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {"people", "workplans", "evidence", "notifications", "documents", "shared"})
@NullMarked
package id.mumpuni.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
