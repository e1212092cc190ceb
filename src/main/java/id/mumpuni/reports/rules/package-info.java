@NullMarked
package id.mumpuni.reports.rules;

import org.jspecify.annotations.NullMarked;
