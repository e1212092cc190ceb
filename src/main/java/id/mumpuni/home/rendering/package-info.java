@NullMarked
package id.mumpuni.home.rendering;

import org.jspecify.annotations.NullMarked;
