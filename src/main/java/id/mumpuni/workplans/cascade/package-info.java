@NullMarked
package id.mumpuni.workplans.cascade;

import org.jspecify.annotations.NullMarked;
