@NullMarked
package id.mumpuni.evidence.content;

import org.jspecify.annotations.NullMarked;
