@NullMarked
package id.mumpuni.signature.registry;

import org.jspecify.annotations.NullMarked;
