@NullMarked
package id.mumpuni.people.delegation;

import org.jspecify.annotations.NullMarked;
