package id.mumpuni.publicservice.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The quality of a service (mutu pelayanan). The regulation's bands leave gaps between them, such as 76.605, so the
 * category is that of the index as it is printed, with two decimals.
 */
public enum ServiceQuality {
    D("25.00"),
    C("65.00"),
    B("76.61"),
    A("88.31");

    private static final int PRINTED = 2;

    private final BigDecimal from;

    ServiceQuality(String from) {
        this.from = new BigDecimal(from);
    }

    public static ServiceQuality of(BigDecimal index) {
        BigDecimal printed = index.setScale(PRINTED, RoundingMode.HALF_UP);
        ServiceQuality quality = D;
        for (ServiceQuality one : values()) {
            if (printed.compareTo(one.from) >= 0) {
                quality = one;
            }
        }
        return quality;
    }
}
