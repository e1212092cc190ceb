@NullMarked
package id.mumpuni.notifications.mail;

import org.jspecify.annotations.NullMarked;
