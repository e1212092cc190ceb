@ApplicationModule(
        displayName = "Objection",
        allowedDependencies = {"people", "appraisal", "evidence", "notifications", "documents", "shared"})
@NullMarked
package id.mumpuni.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
