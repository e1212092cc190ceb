@NullMarked
package id.mumpuni.appraisal.period;

import org.jspecify.annotations.NullMarked;
