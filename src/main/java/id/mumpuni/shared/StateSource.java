package id.mumpuni.shared;

import java.util.List;

/** A module's bean that tells the system administrator how its part of the installation stands; never about people. */
public interface StateSource {

    List<StateFact> facts();
}
