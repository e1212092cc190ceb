@NullMarked
package id.mumpuni.appraisal.process;

import org.jspecify.annotations.NullMarked;
