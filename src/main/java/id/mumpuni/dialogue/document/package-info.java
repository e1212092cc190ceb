@NullMarked
package id.mumpuni.dialogue.document;

import org.jspecify.annotations.NullMarked;
