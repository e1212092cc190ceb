@NullMarked
package id.mumpuni.signature.verify;

import org.jspecify.annotations.NullMarked;
