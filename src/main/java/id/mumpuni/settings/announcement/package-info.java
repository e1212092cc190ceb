@NullMarked
package id.mumpuni.settings.announcement;

import org.jspecify.annotations.NullMarked;
