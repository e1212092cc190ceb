/** What is not as usual in one appraisal: study leave, and an earlier result that counts by agreement. */
@NullMarked
package id.mumpuni.appraisal.special;

import org.jspecify.annotations.NullMarked;
