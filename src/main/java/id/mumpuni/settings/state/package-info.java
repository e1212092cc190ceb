@NullMarked
package id.mumpuni.settings.state;

import org.jspecify.annotations.NullMarked;
