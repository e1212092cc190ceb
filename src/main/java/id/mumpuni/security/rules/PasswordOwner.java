package id.mumpuni.security.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others know about the person whose password it is.
 *
 * @param signInNames the number and the login name, if there are
 */
public record PasswordOwner(
        String name, List<String> signInNames, @Nullable LocalDate birthDate) {}
