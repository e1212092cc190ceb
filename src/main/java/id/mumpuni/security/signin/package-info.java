@NullMarked
package id.mumpuni.security.signin;

import org.jspecify.annotations.NullMarked;
