@NullMarked
package id.mumpuni.competencies.rules;

import org.jspecify.annotations.NullMarked;
