@NullMarked
package id.mumpuni.notifications.inbox;

import org.jspecify.annotations.NullMarked;
