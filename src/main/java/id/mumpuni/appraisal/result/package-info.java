@NullMarked
package id.mumpuni.appraisal.result;

import org.jspecify.annotations.NullMarked;
