@NullMarked
package id.mumpuni.evidence.shelf;

import org.jspecify.annotations.NullMarked;
