@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {"people", "shared"})
@NullMarked
package id.mumpuni.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
