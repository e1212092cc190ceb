@NullMarked
package id.mumpuni.dialogue.line;

import org.jspecify.annotations.NullMarked;
