/** What the regulation says about work plans, without a framework. */
@NullMarked
package id.mumpuni.workplans.rules;

import org.jspecify.annotations.NullMarked;
