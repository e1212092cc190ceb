@NullMarked
package id.mumpuni.dialogue.feedback;

import org.jspecify.annotations.NullMarked;
