@NullMarked
package id.mumpuni.dialogue.guidance;

import org.jspecify.annotations.NullMarked;
