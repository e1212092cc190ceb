@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shared"})
@NullMarked
package id.mumpuni.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
