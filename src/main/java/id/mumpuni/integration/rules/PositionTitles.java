package id.mumpuni.integration.rules;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the national system's codes and titles of posts say (PP 11/2017; jenjang: Pasal 69 and 70). */
public final class PositionTitles {

    private static final Map<String, String> LEVELS = levels();
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(.*$");

    private PositionTitles() {}

    private static Map<String, String> levels() {
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put(" AHLI UTAMA", "EXPERT_PRINCIPAL");
        levels.put(" AHLI MADYA", "EXPERT_SENIOR");
        levels.put(" AHLI MUDA", "EXPERT_INTERMEDIATE");
        levels.put(" AHLI PERTAMA", "EXPERT_JUNIOR");
        levels.put(" PENYELIA", "SKILLED_SUPERVISOR");
        levels.put(" MAHIR", "SKILLED_ADVANCED");
        levels.put(" TERAMPIL", "SKILLED");
        levels.put(" PEMULA", "SKILLED_BEGINNER");
        return levels;
    }

    /** The jenjang at the end of a functional title, before any addition in brackets; null if the title names none. */
    public static @Nullable String level(String functionalTitle) {
        String bare = IN_BRACKETS.matcher(functionalTitle).replaceFirst("").toUpperCase(Locale.ROOT);
        return LEVELS.entrySet().stream()
                .filter(level -> bare.endsWith(level.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The kind of a structural post by its echelon, written "III.a" or "31"; null if there is no such echelon. */
    public static @Nullable String structuralKind(String echelon) {
        String bare = echelon.toUpperCase(Locale.ROOT);
        if (bare.matches("(I|II)(\\.[A-Z])?|[12][1-9]")) {
            return "HIGH_LEADERSHIP";
        }
        if (bare.matches("III(\\.[A-Z])?|3[1-9]")) {
            return "ADMINISTRATOR";
        }
        return bare.matches("IV(\\.[A-Z])?|4[1-9]") ? "SUPERVISOR" : null;
    }
}
