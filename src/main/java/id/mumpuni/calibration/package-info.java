@ApplicationModule(
        displayName = "Calibration",
        allowedDependencies = {"people", "appraisal", "notifications", "signature", "documents", "shared"})
@NullMarked
package id.mumpuni.calibration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
