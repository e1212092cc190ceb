package id.mumpuni.people.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Heads of schools and clinics are functional officials; only the text of their post says that they lead: "Guru Ahli
 * Madya (Kepala SD Negeri 171)". This compares it with what the unit calls its head.
 */
public final class HeadProposal {

    /** How surely the post is that of the unit's head. */
    public enum Match {
        EXACT, // the post names this unit
        LIKELY, // the post leads something, but names no unit or names it loosely
        OTHER // the post names another unit
    }

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern AFTER_DASH = Pattern.compile("\\s[-\u2013\u2014/]\\s+(.*)$");
    private static final Pattern LEADS =
            Pattern.compile("^(?:(?:tugas tambahan|sebagai|selaku|diberi tugas|dgn|dengan)\\s+)*"
                    + "(?:sebagai\\s+)?(?:kepala|kep|ka|direktur|pimpinan|koordinator)\\b.*");
    private static final Set<String> NOT_LEADING = Set.of("wakil", "mantan", "calon", "eks");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("kep", "kepala"),
            Map.entry("ka", "kepala"),
            Map.entry("pimpinan", "kepala"),
            Map.entry("negri", "negeri"),
            Map.entry("n", "negeri"),
            Map.entry("no", ""),
            Map.entry("nomor", ""),
            Map.entry("uptd", ""),
            Map.entry("upt", ""),
            Map.entry("sekolah", ""),
            Map.entry("kec", "kecamatan"),
            Map.entry("kel", "kelurahan"));

    private HeadProposal() {}

    /**
     * @param post the text of the person's post
     * @param headTitle what the unit calls its head, if it says so
     * @param unitName the unit's name
     * @return null if the post does not lead anything
     */
    public static @Nullable Match of(String post, @Nullable String headTitle, String unitName) {
        Match best = null;
        for (String duty : duties(post)) {
            Match match = compare(duty, headTitle, unitName);
            if (best == null || match.ordinal() < best.ordinal()) {
                best = match;
            }
        }
        return best;
    }

    /** The parts of the post that say that someone leads something. */
    private static List<String> duties(String post) {
        var parts = new ArrayList<String>();
        Matcher brackets = IN_BRACKETS.matcher(post);
        while (brackets.find()) {
            parts.add(brackets.group(1));
        }
        String rest = IN_BRACKETS.matcher(post).replaceAll(" ");
        Matcher dash = AFTER_DASH.matcher(rest);
        if (dash.find()) {
            parts.add(dash.group(1));
        }
        parts.add(rest);
        int extra = lower(rest).indexOf("tugas tambahan");
        if (extra >= 0) {
            parts.add(lower(rest).substring(extra));
        }
        return parts.stream()
                .map(HeadProposal::lower)
                .filter(part -> LEADS.matcher(part).matches())
                .filter(part -> NOT_LEADING.stream().noneMatch(part::startsWith))
                .toList();
    }

    private static Match compare(String duty, @Nullable String headTitle, String unitName) {
        Set<String> said = words(duty);
        said.removeAll(Set.of("tugas", "tambahan", "sebagai", "selaku", "diberi", "dengan", "dgn"));
        Set<String> named = new HashSet<>(said);
        named.remove("kepala");
        if (headTitle != null && said.equals(words(headTitle))) {
            return Match.EXACT;
        }
        Set<String> unit = words(unitName + " " + (headTitle == null ? "" : headTitle));
        if (named.isEmpty() || !hasNumber(named) && unit.containsAll(named)) {
            return hasNumber(unit) || named.isEmpty() ? Match.LIKELY : Match.EXACT;
        }
        return unit.containsAll(named) ? Match.EXACT : Match.OTHER;
    }

    private static boolean hasNumber(Set<String> words) {
        return words.stream().anyMatch(word -> word.chars().allMatch(Character::isDigit));
    }

    /** The words that tell units apart: "SDN 12" and "SD Negeri No. 012" are the same. */
    private static Set<String> words(String text) {
        String apart = lower(text)
                .replaceAll("(\\p{L})(\\d)", "$1 $2")
                .replaceAll("\\b(sd|smp|tk|sma|smk)n\\b", "$1 negeri")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replace("pusat kesehatan masyarakat", "puskesmas")
                .replace("rumah sakit umum daerah", "rsud");
        var words = new HashSet<String>();
        for (String word : apart.split(" ")) {
            String same = SAME.getOrDefault(word, word);
            String plain = same.chars().allMatch(Character::isDigit) ? same.replaceFirst("^0+(?=\\d)", "") : same;
            if (!plain.isEmpty()) {
                words.add(plain);
            }
        }
        return words;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
