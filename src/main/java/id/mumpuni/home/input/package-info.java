@NullMarked
package id.mumpuni.home.input;

import org.jspecify.annotations.NullMarked;
