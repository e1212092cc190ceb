@NullMarked
package id.mumpuni.calendar.rules;

import org.jspecify.annotations.NullMarked;
