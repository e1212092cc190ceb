@NullMarked
package id.mumpuni.workplans.page;

import org.jspecify.annotations.NullMarked;
