package id.mumpuni.security.access;

import java.util.List;

/**
 * Gives the crawler something to ask for. A module adds a bean of this kind (a {@code @TestComponent} named in
 * {@code IntegrationTest}) for the patterns whose variables name its things; without one the crawler asks for things
 * that do not exist, and the table may not hold a line that says nothing else.
 */
public interface AccessFixture {

    /**
     * What stands for the variables of the pattern, in their order: a thing that the visitor has to do with. The first
     * value also fills a parameter that takes several. Empty if the pattern is not of this module.
     */
    List<Object> own(String pattern, Visitor visitor, World world);

    /** Things of the same kind that have nothing to do with the visitor. */
    List<Object> other(String pattern, World world);
}
