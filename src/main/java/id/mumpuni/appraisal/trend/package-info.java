@NullMarked
package id.mumpuni.appraisal.trend;

import org.jspecify.annotations.NullMarked;
