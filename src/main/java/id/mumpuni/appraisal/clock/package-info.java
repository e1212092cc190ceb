@NullMarked
package id.mumpuni.appraisal.clock;

import org.jspecify.annotations.NullMarked;
