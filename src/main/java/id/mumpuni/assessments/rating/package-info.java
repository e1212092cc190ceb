@NullMarked
package id.mumpuni.assessments.rating;

import org.jspecify.annotations.NullMarked;
