@NullMarked
package id.mumpuni.workplans.access;

import org.jspecify.annotations.NullMarked;
