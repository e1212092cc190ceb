@NullMarked
package id.mumpuni.workplans.annex;

import org.jspecify.annotations.NullMarked;
