@NullMarked
package id.mumpuni.workplans.text;

import org.jspecify.annotations.NullMarked;
