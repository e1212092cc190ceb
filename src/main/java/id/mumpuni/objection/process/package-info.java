@NullMarked
package id.mumpuni.objection.process;

import org.jspecify.annotations.NullMarked;
