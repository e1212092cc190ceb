@NullMarked
package id.mumpuni.publicservice.code;

import org.jspecify.annotations.NullMarked;
