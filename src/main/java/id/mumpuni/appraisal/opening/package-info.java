@NullMarked
package id.mumpuni.appraisal.opening;

import org.jspecify.annotations.NullMarked;
