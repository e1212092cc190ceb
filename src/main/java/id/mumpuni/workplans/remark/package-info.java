@NullMarked
package id.mumpuni.workplans.remark;

import org.jspecify.annotations.NullMarked;
