@NullMarked
package id.mumpuni.publicservice.answer;

import org.jspecify.annotations.NullMarked;
