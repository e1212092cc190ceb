package id.mumpuni.shared;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the menu.
 *
 * @param label message key
 * @param waiting how many things wait behind it for the signed-in person, or null if it counts nothing
 * @param quick true if the phone's bottom bar may show it (the first four do)
 */
public record MenuItem(
        Group group,
        int order,
        String label,
        String icon,
        String href,
        @Nullable Integer waiting,
        boolean quick) {

    /** The groups in their order on the page; the label is the message key {@code MenuItem.Group.NAME}. */
    public enum Group {
        MANAGE, // Kelola periode (BKD), Kelola unit (pengelola), Sistem (administrator)
        OWN, // Kinerja saya
        TEAM, // Tim saya
        TOP // the bar at the top of every page
    }
}
