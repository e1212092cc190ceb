package id.mumpuni.shared;

import java.util.Locale;

/** Bytes as people read them: one decimal, powers of 1024, an Indonesian comma. */
public final class Size {

    private static final String[] UNITS = {"kB", "MB", "GB", "TB"};
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private Size() {}

    public static String of(long bytes) {
        double size = bytes / 1024.0;
        int unit = 0;
        while (size >= 1024 && unit < UNITS.length - 1) {
            size /= 1024;
            unit++;
        }
        return String.format(INDONESIAN, "%.1f %s", size, UNITS[unit]);
    }
}
