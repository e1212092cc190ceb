@NullMarked
package id.mumpuni.workplans.manual;

import org.jspecify.annotations.NullMarked;
