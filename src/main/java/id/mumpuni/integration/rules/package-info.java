@NullMarked
package id.mumpuni.integration.rules;

import org.jspecify.annotations.NullMarked;
