package id.mumpuni.workplans.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For whom planning does not apply (PermenPANRB 6/2022, Lampiran II, C.8). */
public enum ExemptionReason {
    STATE_OFFICIAL("pejabat negara", "lembaga non ?-?struktural", "\\blns\\b"),
    SUSPENDED("(pem|di)berhenti(an|kan) sementara"),
    UNPAID_LEAVE("cuti (di ?)?luar tanggungan negara", "\\bcltn\\b"),
    PRE_RETIREMENT("(masa )?persiapan pensiun", "\\bmpp\\b");

    private final List<Pattern> words;

    ExemptionReason(String... words) {
        this.words = List.of(words).stream().map(Pattern::compile).toList();
    }

    /** What the national system's words for a person's legal status suggest; an officer decides. */
    public static Optional<ExemptionReason> suggestedBy(@Nullable String legalStatus) {
        if (legalStatus == null) {
            return Optional.empty();
        }
        String status = legalStatus.toLowerCase(Locale.ROOT);
        for (ExemptionReason reason : values()) {
            if (reason.words.stream().anyMatch(word -> word.matcher(status).find())) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
