@NullMarked
package id.mumpuni.evidence.store;

import org.jspecify.annotations.NullMarked;
