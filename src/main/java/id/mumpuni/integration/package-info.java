@ApplicationModule(
        displayName = "Integration",
        allowedDependencies = {"people", "shared"})
@NullMarked
package id.mumpuni.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
