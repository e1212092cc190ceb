@NullMarked
package id.mumpuni.assessments.round;

import org.jspecify.annotations.NullMarked;
