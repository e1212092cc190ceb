@NullMarked
package id.mumpuni.workplans.strategy;

import org.jspecify.annotations.NullMarked;
