package id.mumpuni.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the signed-in person, as the start page shows it. Texts are message keys with arguments.
 *
 * @param due the last day, or null if it may wait
 * @param main true if it is the person's own next step rather than something to keep an eye on
 */
public record Todo(
        String icon,
        String title,
        String detail,
        List<Object> arguments,
        @Nullable LocalDate due,
        String action,
        String href,
        boolean main) {}
