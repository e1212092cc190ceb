@NullMarked
package id.mumpuni.home.about;

import org.jspecify.annotations.NullMarked;
