package id.mumpuni.publicservice.rules;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A one-time code: ten signs of 32, none that looks like another, so fifty random bits that can be typed from paper. */
public final class SurveyCode {

    public static final int LENGTH = 10;

    /** Neither I, L, O nor U: on paper they are taken for 1, 0 and V. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int HALF = LENGTH / 2;

    private SurveyCode() {}

    /** @param random a number from 0 to below the given one, every time another */
    public static String make(IntUnaryOperator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        while (code.length() < LENGTH) {
            code.append(SIGNS.charAt(random.applyAsInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What was typed, in any case, with any gaps, look-alikes put right; null if it is no code. */
    public static @Nullable String read(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String code = typed.replaceAll("[\\s\\p{Pd}._]+", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0) ? code : null;
    }

    /** In two halves, as people read it. */
    public static String grouped(String code) {
        return code.substring(0, HALF) + "-" + code.substring(HALF);
    }
}
