@NullMarked
package id.mumpuni.home.shell;

import org.jspecify.annotations.NullMarked;
