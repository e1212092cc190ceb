/** Rounds in which many people say how somebody works, and what keeps them unknown to that person. */
@ApplicationModule(
        displayName = "Assessments",
        allowedDependencies = {"people", "competencies", "notifications", "shared"})
@NullMarked
package id.mumpuni.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
