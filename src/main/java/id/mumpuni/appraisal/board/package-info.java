@NullMarked
package id.mumpuni.appraisal.board;

import org.jspecify.annotations.NullMarked;
