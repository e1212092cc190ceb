@ApplicationModule(
        displayName = "Dialogue",
        allowedDependencies = {"people", "workplans", "evidence", "notifications", "progress", "documents", "shared"})
@NullMarked
package id.mumpuni.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
