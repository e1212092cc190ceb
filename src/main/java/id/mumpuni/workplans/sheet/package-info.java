@NullMarked
package id.mumpuni.workplans.sheet;

import org.jspecify.annotations.NullMarked;
