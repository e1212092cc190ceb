@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"people", "shared"})
@NullMarked
package id.mumpuni.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
