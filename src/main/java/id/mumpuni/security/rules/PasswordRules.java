package id.mumpuni.security.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * Which passwords are good enough: long, not one that many people have, nothing that colleagues know about its owner. No
 * rule asks for digits or signs; a few words that do not belong together are the best password.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** Below this a password is found by trying common ones and their disguises. */
    private static final double ENOUGH_BITS = 35;

    /** The start of a long password is enough to see that it is strong; judging all of it takes too long. */
    private static final int JUDGED = 40;

    private static final int SHORTEST_NAME = 4;

    /** What is common here and missing in lists from elsewhere. */
    private static final List<String> LOCAL_WORDS = List.of(
            "indonesia",
            "rahasia",
            "katasandi",
            "bismillah",
            "alhamdulillah",
            "sayang",
            "cinta",
            "merdeka",
            "pancasila",
            "garuda",
            "pegawai",
            "kepegawaian",
            "pemerintah",
            "pemkot",
            "pemda",
            "kota",
            "kabupaten",
            "dinas",
            "badan",
            "walikota",
            "bupati",
            "sekda",
            "bkpsdm",
            "simpeg",
            "ekinerja",
            "kinerja",
            "mumpuni",
            "siasn",
            "berakhlak",
            "jakarta",
            "bandung",
            "surabaya",
            "semarang",
            "medan",
            "makassar",
            "bekasi",
            "depok",
            "bogor",
            "tangerang",
            "malang",
            "padang",
            "palembang",
            "denpasar",
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember",
            "senin",
            "selasa",
            "rabu",
            "kamis",
            "jumat",
            "sabtu",
            "minggu",
            "admin",
            "pengguna",
            "persib",
            "persija",
            "arema",
            "kucing",
            "masuk",
            "selamat",
            "terima",
            "kasih",
            "sukses",
            "bahagia",
            "keluarga",
            "anakku",
            "istriku",
            "suamiku",
            "allah",
            "muhammad",
            "yesus");

    private static final List<DateTimeFormatter> WAYS_TO_WRITE_A_DATE = Stream.of(
                    "yyyyMMdd", "ddMMyyyy", "ddMMyy", "yyMMdd", "MMddyyyy")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    private PasswordRules() {}

    public static Optional<PasswordProblem> problem(String password, PasswordOwner owner) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        String plain = password.toLowerCase(Locale.ROOT).replaceAll("[\\s._/-]", "");
        if (owner.signInNames().stream().anyMatch(plain::contains)) {
            return Optional.of(PasswordProblem.CONTAINS_NUMBER);
        }
        if (owner.birthDate() != null && containsDate(plain, owner.birthDate())) {
            return Optional.of(PasswordProblem.CONTAINS_BIRTH_DATE);
        }
        if (containsName(plain, owner.name())) {
            return Optional.of(PasswordProblem.CONTAINS_NAME);
        }
        return Estimator.isWeak(password) ? Optional.of(PasswordProblem.COMMON) : Optional.empty();
    }

    private static boolean containsDate(String plain, LocalDate date) {
        return WAYS_TO_WRITE_A_DATE.stream().anyMatch(way -> plain.contains(way.format(date)));
    }

    private static boolean containsName(String plain, String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(part -> part.length() >= SHORTEST_NAME && plain.contains(part));
    }

    /** Its word lists are read when the first password is chosen. */
    private static final class Estimator {

        private static final Nbvcxz ESTIMATOR = new Nbvcxz(new ConfigurationBuilder()
                .setLocale(Locale.ENGLISH)
                .setDictionaries(dictionaries())
                .setMinimumEntropy(ENOUGH_BITS)
                .setCombinationAlgorithmTimeout(200L)
                .createConfiguration());

        private static boolean isWeak(String password) {
            int end = password.offsetByCodePoints(0, Math.min(JUDGED, password.codePointCount(0, password.length())));
            return !ESTIMATOR.estimate(password.substring(0, end)).isMinimumEntropyMet();
        }

        private static List<Dictionary> dictionaries() {
            var local = new DictionaryBuilder().setDictionaryName("local").setExclusion(false);
            int rank = 1;
            for (String word : LOCAL_WORDS) {
                local.addWord(word, rank++);
            }
            var all = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
            all.add(local.createDictionary());
            return all;
        }
    }
}
