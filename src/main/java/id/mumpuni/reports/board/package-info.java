@NullMarked
package id.mumpuni.reports.board;

import org.jspecify.annotations.NullMarked;
