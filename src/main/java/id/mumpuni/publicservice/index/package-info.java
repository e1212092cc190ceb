@NullMarked
package id.mumpuni.publicservice.index;

import org.jspecify.annotations.NullMarked;
