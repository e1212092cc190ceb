@NullMarked
package id.mumpuni.dialogue.counselling;

import org.jspecify.annotations.NullMarked;
