@NullMarked
package id.mumpuni.reports.figures;

import org.jspecify.annotations.NullMarked;
