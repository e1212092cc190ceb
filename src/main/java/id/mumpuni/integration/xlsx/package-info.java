@NullMarked
package id.mumpuni.integration.xlsx;

import org.jspecify.annotations.NullMarked;
