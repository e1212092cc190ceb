@NullMarked
package id.mumpuni.evidence.rules;

import org.jspecify.annotations.NullMarked;
