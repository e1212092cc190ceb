@NullMarked
package id.mumpuni.workplans.post;

import org.jspecify.annotations.NullMarked;
