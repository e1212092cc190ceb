/** Explains a result: one page from which every number and word opens to what it came from. It reads and never writes. */
@ApplicationModule(
        displayName = "Explanation",
        allowedDependencies = {
            "people",
            "workplans",
            "progress",
            "dialogue",
            "evidence",
            "signature",
            "audit",
            "appraisal",
            "objection",
            "shared"
        })
@NullMarked
package id.mumpuni.explanation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
