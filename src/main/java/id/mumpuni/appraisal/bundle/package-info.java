/** The signed documents of a period and a unit as one file, made in the background. */
@NullMarked
package id.mumpuni.appraisal.bundle;

import org.jspecify.annotations.NullMarked;
