@NullMarked
package id.mumpuni.workplans.library;

import org.jspecify.annotations.NullMarked;
