@NullMarked
package id.mumpuni.home.rules;

import org.jspecify.annotations.NullMarked;
