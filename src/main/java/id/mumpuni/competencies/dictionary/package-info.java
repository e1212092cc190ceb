@NullMarked
package id.mumpuni.competencies.dictionary;

import org.jspecify.annotations.NullMarked;
