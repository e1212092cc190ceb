@NullMarked
package id.mumpuni.calibration.rules;

import org.jspecify.annotations.NullMarked;
