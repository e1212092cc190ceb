/** The plan on paper: formats A.1.1 to A.1.8 of PermenPANRB 6/2022, one by one and for a whole unit. */
@NullMarked
package id.mumpuni.workplans.print;

import org.jspecify.annotations.NullMarked;
