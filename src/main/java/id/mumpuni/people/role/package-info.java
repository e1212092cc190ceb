@NullMarked
package id.mumpuni.people.role;

import org.jspecify.annotations.NullMarked;
