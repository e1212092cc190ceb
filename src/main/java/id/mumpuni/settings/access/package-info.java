@NullMarked
package id.mumpuni.settings.access;

import org.jspecify.annotations.NullMarked;
