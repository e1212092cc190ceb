@NullMarked
package id.mumpuni.dialogue.rules;

import org.jspecify.annotations.NullMarked;
