@NullMarked
package id.mumpuni.people.official;

import org.jspecify.annotations.NullMarked;
