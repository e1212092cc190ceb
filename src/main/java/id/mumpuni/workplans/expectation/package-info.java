@NullMarked
package id.mumpuni.workplans.expectation;

import org.jspecify.annotations.NullMarked;
