@NullMarked
package id.mumpuni.workplans.decision;

import org.jspecify.annotations.NullMarked;
