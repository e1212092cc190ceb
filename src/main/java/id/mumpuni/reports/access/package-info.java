@NullMarked
package id.mumpuni.reports.access;

import org.jspecify.annotations.NullMarked;
