@NullMarked
package id.mumpuni.integration.city;

import org.jspecify.annotations.NullMarked;
