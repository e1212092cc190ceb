@NullMarked
package id.mumpuni.appraisal.policy;

import org.jspecify.annotations.NullMarked;
