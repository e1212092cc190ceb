@NullMarked
package id.mumpuni.audit.chain;

import org.jspecify.annotations.NullMarked;
