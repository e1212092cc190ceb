@NullMarked
package id.mumpuni.signature.keys;

import org.jspecify.annotations.NullMarked;
