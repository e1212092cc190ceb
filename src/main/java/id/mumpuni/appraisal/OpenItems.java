package id.mumpuni.appraisal;

import java.util.List;
import java.util.UUID;

/** One kind of thing that is still under way in a period. Whoever keeps such things brings a bean of it. */
public interface OpenItems {

    /** @param href where it is seen to */
    record Item(UUID id, String name, String unit, String href) {}

    /** The text that names them. */
    String key();

    /** The text that says what to do about them. */
    String advice();

    /** Whether closing the period needs a reason because of them: nothing more can be done about them afterwards. */
    boolean endWithPeriod();

    /** The period cannot be closed as long as there are any. */
    default boolean keepOpen() {
        return false;
    }

    long count(UUID period);

    List<Item> items(UUID period, int offset, int most);
}
