@NullMarked
package id.mumpuni.assessments.design;

import org.jspecify.annotations.NullMarked;
