@NullMarked
package id.mumpuni.calibration.minutes;

import org.jspecify.annotations.NullMarked;
