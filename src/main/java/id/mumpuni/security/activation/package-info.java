@NullMarked
package id.mumpuni.security.activation;

import org.jspecify.annotations.NullMarked;
