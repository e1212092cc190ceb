package id.mumpuni.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a module above says on the page of one signed result, to whoever may see the result. */
public interface ResultCompanion {

    /**
     * Texts are message keys.
     *
     * @param due the last day of what is said, or null
     * @param quoted words of a person, shown as they are
     * @param href where it goes on, with {@code action} on the button; null if there is nothing to do or to read
     */
    record Section(
            String title,
            String text,
            @Nullable LocalDate due,
            @Nullable String quoted,
            @Nullable String action,
            @Nullable String href) {}

    /** At most one for each module; empty if it has nothing to say. */
    List<Section> about(UUID appraisal);
}
