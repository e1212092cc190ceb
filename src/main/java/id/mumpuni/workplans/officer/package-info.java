@NullMarked
package id.mumpuni.workplans.officer;

import org.jspecify.annotations.NullMarked;
