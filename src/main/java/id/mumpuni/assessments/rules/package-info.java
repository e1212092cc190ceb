@NullMarked
package id.mumpuni.assessments.rules;

import org.jspecify.annotations.NullMarked;
