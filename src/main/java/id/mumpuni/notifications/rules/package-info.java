@NullMarked
package id.mumpuni.notifications.rules;

import org.jspecify.annotations.NullMarked;
