@NullMarked
package id.mumpuni.integration.siasn;

import org.jspecify.annotations.NullMarked;
