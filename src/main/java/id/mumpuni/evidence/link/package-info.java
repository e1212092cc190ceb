@NullMarked
package id.mumpuni.evidence.link;

import org.jspecify.annotations.NullMarked;
