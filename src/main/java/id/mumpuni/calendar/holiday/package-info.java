@NullMarked
package id.mumpuni.calendar.holiday;

import org.jspecify.annotations.NullMarked;
