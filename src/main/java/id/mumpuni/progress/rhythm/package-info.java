@NullMarked
package id.mumpuni.progress.rhythm;

import org.jspecify.annotations.NullMarked;
