@NullMarked
package id.mumpuni.people.gaps;

import org.jspecify.annotations.NullMarked;
