@NullMarked
package id.mumpuni.security.rules;

import org.jspecify.annotations.NullMarked;
