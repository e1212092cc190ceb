@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"people", "shared"})
@NullMarked
package id.mumpuni.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
