@NullMarked
package id.mumpuni.appraisal.document;

import org.jspecify.annotations.NullMarked;
