/** What everybody who is signed in may know about the results of all, where the policy of a cycle says so. */
@NullMarked
package id.mumpuni.appraisal.openness;

import org.jspecify.annotations.NullMarked;
