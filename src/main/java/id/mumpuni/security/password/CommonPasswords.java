package id.mumpuni.security.password;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/** Knows the passwords that many people have, and their disguises. Its word lists are read at the first question. */
final class CommonPasswords {

    /** Below this a password is found by trying common ones and their disguises. */
    private static final double ENOUGH_BITS = 35;

    /** The start of a long password is enough to see that it is strong; judging all of it takes too long. */
    private static final int JUDGED = 40;

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

    private static final Nbvcxz ESTIMATOR = new Nbvcxz(new ConfigurationBuilder()
            .setLocale(Locale.ENGLISH)
            .setDictionaries(dictionaries())
            .setMinimumEntropy(ENOUGH_BITS)
            .setCombinationAlgorithmTimeout(200L)
            .createConfiguration());

    private CommonPasswords() {}

    static boolean contain(String password) {
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
