@NullMarked
package id.mumpuni.workplans.check;

import org.jspecify.annotations.NullMarked;
