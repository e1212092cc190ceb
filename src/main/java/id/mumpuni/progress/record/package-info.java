@NullMarked
package id.mumpuni.progress.record;

import org.jspecify.annotations.NullMarked;
