@NullMarked
package id.mumpuni.workplans.plan;

import org.jspecify.annotations.NullMarked;
