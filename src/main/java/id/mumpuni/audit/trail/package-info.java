@NullMarked
package id.mumpuni.audit.trail;

import org.jspecify.annotations.NullMarked;
