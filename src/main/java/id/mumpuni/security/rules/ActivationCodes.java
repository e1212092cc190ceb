package id.mumpuni.security.rules;

import java.util.Locale;

/** How an activation code is written: 16 signs of 32 (80 bits) in groups of four, none that looks like another. */
public final class ActivationCodes {

    /** Neither I, L, O nor U: on paper they are taken for 1, 0 and V. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS_PER_SIGN = 5;
    private static final int BYTES = 10;
    private static final int GROUP = 4;

    private ActivationCodes() {}

    public static int randomBytes() {
        return BYTES;
    }

    public static String write(byte[] random) {
        StringBuilder code = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        int signs = 0;
        for (byte next : random) {
            buffer = (buffer << Byte.SIZE | next & 0xff) & 0xffff;
            bits += Byte.SIZE;
            while (bits >= BITS_PER_SIGN) {
                bits -= BITS_PER_SIGN;
                if (signs > 0 && signs % GROUP == 0) {
                    code.append('-');
                }
                code.append(SIGNS.charAt(buffer >> bits & 31));
                signs++;
            }
        }
        return code.toString();
    }

    /** What was typed, as it was written: groups and case do not matter, look-alikes are put right. */
    public static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
    }
}
