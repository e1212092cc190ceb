@NullMarked
package id.mumpuni.security.password;

import org.jspecify.annotations.NullMarked;
