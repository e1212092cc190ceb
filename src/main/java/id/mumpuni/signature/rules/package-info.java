@NullMarked
package id.mumpuni.signature.rules;

import org.jspecify.annotations.NullMarked;
