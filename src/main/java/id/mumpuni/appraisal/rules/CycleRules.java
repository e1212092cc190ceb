package id.mumpuni.appraisal.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one version of a policy says: a value for each setting, and who is asked. */
public record CycleRules(Map<PolicySetting, String> values, List<Rater> raters) {

    /**
     * One party that is asked.
     *
     * @param minimum from how many on what they say is shown
     * @param weight in the picture of the feedback, in percent; null: the picture weighs nobody. No weight enters the
     *     predicate
     */
    public record Rater(
            RaterRelation relation, int minimum, @Nullable Integer weight, RaterShown shown) {}

    public CycleRules {
        values = new EnumMap<>(values);
        raters = List.copyOf(raters);
    }

    public String value(PolicySetting setting) {
        return Objects.requireNonNull(values.get(setting));
    }

    public int number(PolicySetting setting) {
        return Integer.parseInt(value(setting));
    }

    /** Judgements go over a calibration table before they are signed. */
    public boolean calibrated() {
        return !value(PolicySetting.CALIBRATION).equals(CalibrationMode.OFF.name());
    }

    public boolean weighted() {
        return raters.stream().anyMatch(rater -> rater.weight() != null);
    }

    public @Nullable Rater rater(RaterRelation relation) {
        return raters.stream()
                .filter(rater -> rater.relation() == relation)
                .findFirst()
                .orElse(null);
    }

    public boolean differs(PolicySetting setting, CycleRules other) {
        return !value(setting).equals(other.value(setting));
    }

    public boolean differs(RaterRelation relation, CycleRules other) {
        return !Objects.equals(rater(relation), other.rater(relation));
    }

    /** The settings that another policy has otherwise, in the order of the page. */
    public List<PolicySetting> differences(CycleRules other) {
        return Arrays.stream(PolicySetting.values())
                .filter(setting -> differs(setting, other))
                .toList();
    }

    /** The same for the same words, whoever asks and whenever: SHA-256 of one line for each setting and each party. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder();
        for (PolicySetting setting : PolicySetting.values()) {
            text.append(setting.column()).append('=').append(value(setting)).append('\n');
        }
        for (RaterRelation relation : RaterRelation.values()) {
            Rater rater = rater(relation);
            if (rater != null) {
                text.append(relation).append('=').append(rater.minimum()).append(';');
                text.append(rater.weight() == null ? "" : rater.weight()).append(';');
                text.append(rater.shown()).append('\n');
            }
        }
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
