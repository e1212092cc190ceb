/** Many signatures at once, with progress, that survive a stop of the application. */
@NullMarked
package id.mumpuni.appraisal.signing;

import org.jspecify.annotations.NullMarked;
