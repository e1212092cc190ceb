@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"people", "shared"})
@NullMarked
package id.mumpuni.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
