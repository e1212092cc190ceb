@NullMarked
package id.mumpuni.workplans.move;

import org.jspecify.annotations.NullMarked;
