@NullMarked
package id.mumpuni.objection.figures;

import org.jspecify.annotations.NullMarked;
