@NullMarked
package id.mumpuni.publicservice.survey;

import org.jspecify.annotations.NullMarked;
