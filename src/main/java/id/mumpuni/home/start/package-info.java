@NullMarked
package id.mumpuni.home.start;

import org.jspecify.annotations.NullMarked;
