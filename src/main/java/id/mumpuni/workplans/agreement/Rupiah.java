package id.mumpuni.workplans.agreement;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as people write them: {@code Rp.51.727.239.612} or {@code 5.297.475.874,50}. */
final class Rupiah {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(,\\d{1,2})?");

    private Rupiah() {}

    /** Null if it is no amount. */
    static @Nullable BigDecimal parse(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String bare = typed.strip().replaceFirst("(?i)^rp\\.?", "").replaceAll("[\\s\\u00A0.]", "");
        return AMOUNT.matcher(bare).matches() ? new BigDecimal(bare.replace(',', '.')) : null;
    }

    static String format(BigDecimal amount) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("id-ID")))
                .format(amount);
    }
}
