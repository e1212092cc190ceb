@NullMarked
package id.mumpuni.dialogue.meeting;

import org.jspecify.annotations.NullMarked;
