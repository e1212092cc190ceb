@NullMarked
package id.mumpuni.workplans.agreement;

import org.jspecify.annotations.NullMarked;
