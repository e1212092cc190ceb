@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "people",
            "integration",
            "security",
            "workplans",
            "evidence",
            "progress",
            "dialogue",
            "appraisal",
            "calibration",
            "objection",
            "reports",
            "publicservice",
            "shared"
        })
@NullMarked
package id.mumpuni.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
