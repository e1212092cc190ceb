@NullMarked
package id.mumpuni.publicservice.rules;

import org.jspecify.annotations.NullMarked;
