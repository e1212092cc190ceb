@NullMarked
package id.mumpuni.progress.assignment;

import org.jspecify.annotations.NullMarked;
