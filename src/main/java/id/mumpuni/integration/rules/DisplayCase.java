package id.mumpuni.integration.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A readable form of texts that the exports write in capitals. What has a small letter was written with care and stays as
 * it is.
 */
public final class DisplayCase {

    /** A word with its apostrophes: hyphens, strokes, full stops and brackets stand between words. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’`][\\p{L}\\p{N}]+)*");

    private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");
    private static final Pattern NUMERAL = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})");
    private static final Pattern NUMERAL_AFTER_NAME = Pattern.compile("II|III|IV");

    private static final Set<String> SMALL_WORDS = Set.of(
            "ATAS",
            "ATAU",
            "BAGI",
            "DAN",
            "DARI",
            "DENGAN",
            "DI",
            "KE",
            "OLEH",
            "PADA",
            "SEBAGAI",
            "SERTA",
            "TENTANG",
            "TERHADAP",
            "UNTUK",
            "YANG");

    /** Where a word of the small ones is none: it belongs to the word before it. */
    private static final Set<String> NOT_SMALL = Set.of("MENENGAH ATAS", "DANA BAGI");

    // those without a vowel need no mention
    private static final Set<String> ACRONYMS = Set.of(
            "AIDS", "APBD", "ASN", "BAZNAS", "BLUD", "BPKAD", "BPKPAD", "BUMD", "BUMDES", "DPMPTSP", "DPPKA", "DPUPR",
            "HAM", "HIV", "IBI", "ICU", "IDI", "IGD", "IKM", "IPAL", "IPSRS", "IT", "KIA", "KIE", "KORPRI", "KUA",
            "LHKASN", "LLAJ", "NICU", "OPD", "PAD", "PAUD", "PBI", "PICU", "PIAUD", "PMI", "PPA", "PPID", "PSDA", "PU",
            "PUPR", "RA", "RSIA", "RSU", "RSUD", "SAKIP", "SDA", "SIM", "SIMRS", "SMA", "SMAN", "SPAM", "SPBE", "SPI",
            "TIK", "TNI", "TPA", "TPI", "TPU", "UGD", "UKM", "UKPBJ", "ULP", "UMKM", "UPT", "UPTB", "UPTD", "UPTP");

    private DisplayCase() {}

    /** Names of units and posts: {@code KEPALA UPTD SD NEGERI 3} becomes {@code Kepala UPTD SD Negeri 3}. */
    public static String title(String text) {
        return isInCapitals(text) ? WORD.matcher(text).replaceAll(word -> titleWord(word, text)) : text;
    }

    /** Names of people: {@code HJ. SITI NUR'AINI} becomes {@code Hj. Siti Nur'aini}. Nothing in a name is an acronym. */
    public static String name(String text) {
        return isInCapitals(text) ? WORD.matcher(text).replaceAll(word -> nameWord(word, text)) : text;
    }

    private static boolean isInCapitals(String text) {
        return !SMALL_LETTER.matcher(text).find();
    }

    private static String titleWord(MatchResult word, String text) {
        String capitals = word.group();
        if (SMALL_WORDS.contains(capitals) && isBetweenWords(word, text)) {
            return capitals.toLowerCase(Locale.ROOT);
        }
        if (ACRONYMS.contains(capitals) || hasDigit(capitals)) {
            return capitals;
        }
        return NUMERAL.matcher(capitals).matches() || !VOWEL.matcher(capitals).find()
                ? capitals
                : capitalized(capitals);
    }

    private static String nameWord(MatchResult word, String text) {
        String capitals = word.group();
        if ((capitals.equals("BIN") || capitals.equals("BINTI")) && isBetweenWords(word, text)) {
            return capitals.toLowerCase(Locale.ROOT);
        }
        boolean title = text.lastIndexOf(',', word.start()) >= 0
                && !VOWEL.matcher(capitals).find()
                && capitals.length() <= 3
                && !touchesFullStop(word, text);
        boolean numeral = word.end() == text.length()
                && NUMERAL_AFTER_NAME.matcher(capitals).matches();
        return title || numeral || hasDigit(capitals) ? capitals : capitalized(capitals);
    }

    /** Neither the first word of the text or of its bracket nor the last one, and not part of a fixed pair. */
    private static boolean isBetweenWords(MatchResult word, String text) {
        String before = text.substring(0, word.start()).strip();
        String after = text.substring(word.end()).strip();
        if (before.isEmpty() || before.endsWith("(") || after.isEmpty() || after.startsWith(")")) {
            return false;
        }
        String pair = before.substring(before.lastIndexOf(' ') + 1) + " " + word.group();
        return !NOT_SMALL.contains(pair);
    }

    private static boolean touchesFullStop(MatchResult word, String text) {
        return word.end() < text.length() && text.charAt(word.end()) == '.'
                || word.start() > 0 && text.charAt(word.start() - 1) == '.';
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Small after an apostrophe as in Nur'aini, but not where a single letter stands before it, as in D'Souza. */
    private static String capitalized(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String first = small.substring(0, 1).toUpperCase(Locale.ROOT);
        boolean particle = small.length() > 2 && !Character.isLetterOrDigit(small.charAt(1));
        return particle
                ? first + small.charAt(1) + small.substring(2, 3).toUpperCase(Locale.ROOT) + small.substring(3)
                : first + small.substring(1);
    }
}
