@ApplicationModule(
        displayName = "Appraisal",
        allowedDependencies = {
            "people",
            "workplans",
            "progress",
            "dialogue",
            "evidence",
            "notifications",
            "signature",
            "audit",
            "documents",
            "shared"
        })
@NullMarked
package id.mumpuni.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
