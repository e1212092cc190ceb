@NullMarked
package id.mumpuni.people.person;

import org.jspecify.annotations.NullMarked;
