@NullMarked
package id.mumpuni.workplans.assignment;

import org.jspecify.annotations.NullMarked;
