@NullMarked
package id.mumpuni.workplans.rules;

import org.jspecify.annotations.NullMarked;
