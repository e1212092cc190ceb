@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package id.mumpuni.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
