@NullMarked
package id.mumpuni.security.mail;

import org.jspecify.annotations.NullMarked;
