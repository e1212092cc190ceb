@NullMarked
package id.mumpuni.people.directory;

import org.jspecify.annotations.NullMarked;
