@NullMarked
package id.mumpuni.workplans.suggestion;

import org.jspecify.annotations.NullMarked;
