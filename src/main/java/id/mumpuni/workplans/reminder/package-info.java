@NullMarked
package id.mumpuni.workplans.reminder;

import org.jspecify.annotations.NullMarked;
