/** The documents of a whole unit as one file, made in the background. */
@NullMarked
package id.mumpuni.workplans.bundle;

import org.jspecify.annotations.NullMarked;
