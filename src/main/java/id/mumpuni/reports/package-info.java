@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "people",
            "workplans",
            "progress",
            "dialogue",
            "evidence",
            "notifications",
            "appraisal",
            "objection",
            "shared"
        })
@NullMarked
package id.mumpuni.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
