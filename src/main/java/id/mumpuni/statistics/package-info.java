/**
 * What figures say about raters and ratings. Pure functions that know no framework, no database and no person: whoever
 * calls them numbers the people. They advise and decide nothing.
 */
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {})
@NullMarked
package id.mumpuni.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
