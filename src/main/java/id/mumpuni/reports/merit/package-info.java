@NullMarked
package id.mumpuni.reports.merit;

import org.jspecify.annotations.NullMarked;
