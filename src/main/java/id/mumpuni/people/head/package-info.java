@NullMarked
package id.mumpuni.people.head;

import org.jspecify.annotations.NullMarked;
