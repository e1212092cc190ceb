@NullMarked
package id.mumpuni.appraisal.delivery;

import org.jspecify.annotations.NullMarked;
