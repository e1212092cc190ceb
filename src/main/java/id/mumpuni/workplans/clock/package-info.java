@NullMarked
package id.mumpuni.workplans.clock;

import org.jspecify.annotations.NullMarked;
