@NullMarked
package id.mumpuni.workplans.link;

import org.jspecify.annotations.NullMarked;
