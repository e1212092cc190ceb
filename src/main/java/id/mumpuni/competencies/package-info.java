/** What competence means here: the dictionary with its levels and indicators, and what each position asks for. */
@ApplicationModule(
        displayName = "Competencies",
        allowedDependencies = {"people", "shared"})
@NullMarked
package id.mumpuni.competencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
