@NullMarked
package id.mumpuni.signature.seal;

import org.jspecify.annotations.NullMarked;
