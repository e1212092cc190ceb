@NullMarked
package id.mumpuni.progress.document;

import org.jspecify.annotations.NullMarked;
