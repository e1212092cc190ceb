package id.mumpuni.objection.process;

import org.jspecify.annotations.Nullable;

/** What the list may be narrowed to. */
enum ObjectionFilter {
    FILED,
    WITHDRAWN,
    DECIDED,
    LATE; // decided after the last day, or not decided and past it

    static @Nullable ObjectionFilter of(String name) {
        for (ObjectionFilter one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }
}
