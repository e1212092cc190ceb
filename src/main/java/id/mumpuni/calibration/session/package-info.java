@NullMarked
package id.mumpuni.calibration.session;

import org.jspecify.annotations.NullMarked;
