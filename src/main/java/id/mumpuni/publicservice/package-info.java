/** What the public says about the services of the city, without anybody learning who said it. */
@ApplicationModule(
        displayName = "Public service",
        allowedDependencies = {"people", "notifications", "documents", "shared"})
@NullMarked
package id.mumpuni.publicservice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
