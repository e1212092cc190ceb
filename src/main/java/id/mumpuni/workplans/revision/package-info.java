@NullMarked
package id.mumpuni.workplans.revision;

import org.jspecify.annotations.NullMarked;
