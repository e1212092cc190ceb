package id.mumpuni.security.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Gives the crawler something to ask for. A module adds a bean of this kind (a {@code @TestComponent} named in
 * {@code IntegrationTest}) for the patterns whose {@code {id}} is one of its things; without one the crawler asks for
 * things that do not exist.
 */
public interface AccessFixture {

    /** A thing of this pattern that the visitor has to do with, empty if the pattern is not of this module. */
    Optional<UUID> own(String pattern, Visitor visitor, World world);

    /** A thing of the same kind that has nothing to do with the visitor. */
    Optional<UUID> other(String pattern, World world);
}
