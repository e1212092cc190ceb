/** Results on their way to the PyB, from unit to unit. */
@NullMarked
package id.mumpuni.appraisal.report;

import org.jspecify.annotations.NullMarked;
