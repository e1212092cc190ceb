@NullMarked
package id.mumpuni.reports.reminder;

import org.jspecify.annotations.NullMarked;
