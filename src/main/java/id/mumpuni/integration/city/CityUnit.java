package id.mumpuni.integration.city;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit of an invented city.
 *
 * @param echelon of its head, such as 31; null where a functional official or nobody leads
 * @param staff its share of the people
 */
record CityUnit(
        UUID id,
        @Nullable CityUnit parent,
        String name,
        String headTitle,
        @Nullable String echelon,
        Staff staff) {

    /** Who works there, which decides the posts and how many people the unit gets. */
    enum Staff {
        NONE(0),
        OFFICE(4),
        SCHOOL(18),
        CLINIC(24),
        PUBLIC_ORDER(30),
        NEIGHBOURHOOD(3);

        private final int weight;

        Staff(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    int level() {
        return parent == null ? 0 : parent.level() + 1;
    }

    CityUnit agency() {
        return parent == null || parent.parent() == null ? this : parent.agency();
    }

    /** Schools and clinics are led by a functional official with an additional duty. */
    boolean isLedByFunctional() {
        return staff == Staff.SCHOOL || staff == Staff.CLINIC;
    }
}
