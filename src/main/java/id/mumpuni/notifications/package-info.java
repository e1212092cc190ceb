@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"people", "shared"})
@NullMarked
package id.mumpuni.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
