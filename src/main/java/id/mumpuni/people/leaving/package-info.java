@NullMarked
package id.mumpuni.people.leaving;

import org.jspecify.annotations.NullMarked;
