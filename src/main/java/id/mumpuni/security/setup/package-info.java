@NullMarked
package id.mumpuni.security.setup;

import org.jspecify.annotations.NullMarked;
