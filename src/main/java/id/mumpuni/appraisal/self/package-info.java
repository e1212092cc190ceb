@NullMarked
package id.mumpuni.appraisal.self;

import org.jspecify.annotations.NullMarked;
