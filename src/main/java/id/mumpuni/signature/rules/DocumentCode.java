package id.mumpuni.signature.rules;

import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The code of a document: 128 random bits in 26 characters, none of which looks like another. Nobody can guess one, so
 * whoever has a code has the document.
 */
public final class DocumentCode {

    public static final int BYTES = 16;
    public static final int LENGTH = 26;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 4;

    private DocumentCode() {}

    public static String of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a code has " + BYTES + " bytes");
        }
        BigInteger number = new BigInteger(1, random);
        StringBuilder code = new StringBuilder(LENGTH);
        for (int place = LENGTH - 1; place >= 0; place--) {
            int digit = number.shiftRight(place * BITS).intValue() & (ALPHABET.length() - 1);
            code.append(ALPHABET.charAt(digit));
        }
        return code.toString();
    }

    /** What somebody typed from paper: in any case, with any gaps, with the letters that look like digits. */
    public static @Nullable String read(String typed) {
        String code = significant(typed);
        return code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) ? code : null;
    }

    /** How many characters were typed apart from gaps. */
    public static int typedLength(String typed) {
        return significant(typed).length();
    }

    public static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private static String significant(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}._]+", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
