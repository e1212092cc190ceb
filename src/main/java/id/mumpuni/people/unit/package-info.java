@NullMarked
package id.mumpuni.people.unit;

import org.jspecify.annotations.NullMarked;
