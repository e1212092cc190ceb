/** How far the evaluation of a period is, from unit to unit. */
@NullMarked
package id.mumpuni.reports.evaluation;

import org.jspecify.annotations.NullMarked;
