/** What the system administrator sees and sets while the application runs. */
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {"people", "notifications", "shared"})
@NullMarked
package id.mumpuni.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
