@NullMarked
package id.mumpuni.home.error;

import org.jspecify.annotations.NullMarked;
