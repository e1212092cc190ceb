@NullMarked
package id.mumpuni.people.appraiser;

import org.jspecify.annotations.NullMarked;
