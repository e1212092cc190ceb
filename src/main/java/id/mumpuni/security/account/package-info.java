@NullMarked
package id.mumpuni.security.account;

import org.jspecify.annotations.NullMarked;
