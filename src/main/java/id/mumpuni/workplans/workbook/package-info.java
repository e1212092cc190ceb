@NullMarked
package id.mumpuni.workplans.workbook;

import org.jspecify.annotations.NullMarked;
