@NullMarked
package id.mumpuni.objection.rules;

import org.jspecify.annotations.NullMarked;
