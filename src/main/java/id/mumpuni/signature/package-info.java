/** Signs documents, knows every document that was signed, and tells everybody whether one is genuine. */
@ApplicationModule(
        displayName = "Signature",
        allowedDependencies = {"people", "documents", "shared"})
@NullMarked
package id.mumpuni.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
