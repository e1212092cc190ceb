@NullMarked
package id.mumpuni.progress.rules;

import org.jspecify.annotations.NullMarked;
