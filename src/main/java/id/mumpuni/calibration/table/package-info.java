@NullMarked
package id.mumpuni.calibration.table;

import org.jspecify.annotations.NullMarked;
