@NullMarked
package id.mumpuni.people.rules;

import org.jspecify.annotations.NullMarked;
