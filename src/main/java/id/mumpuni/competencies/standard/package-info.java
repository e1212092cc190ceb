@NullMarked
package id.mumpuni.competencies.standard;

import org.jspecify.annotations.NullMarked;
