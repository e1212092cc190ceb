package id.mumpuni.workplans.cascade;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a cell of a matrix on the page: what is supported, and by whom. */
record CellKey(UUID result, @Nullable UUID indicator, UUID member) {

    private static final String NONE = "0";

    static Optional<CellKey> parse(String text) {
        String[] parts = text.split("_", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            UUID indicator = parts[1].equals(NONE) ? null : UUID.fromString(parts[1]);
            return Optional.of(new CellKey(UUID.fromString(parts[0]), indicator, UUID.fromString(parts[2])));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return result + "_" + (indicator == null ? NONE : indicator) + "_" + member;
    }
}
