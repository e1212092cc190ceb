@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"shared"})
@NullMarked
package id.mumpuni.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
