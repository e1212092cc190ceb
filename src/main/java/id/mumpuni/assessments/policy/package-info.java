@NullMarked
package id.mumpuni.assessments.policy;

import org.jspecify.annotations.NullMarked;
