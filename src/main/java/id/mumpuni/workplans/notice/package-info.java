@NullMarked
package id.mumpuni.workplans.notice;

import org.jspecify.annotations.NullMarked;
