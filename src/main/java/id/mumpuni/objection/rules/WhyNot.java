package id.mumpuni.objection.rules;

import org.jspecify.annotations.Nullable;

/** Why a person cannot object to a result, the first that applies. */
public enum WhyNot {
    NOT_SIGNED,
    NOT_SHOWN, // it waits for the others of the period
    NOT_RECEIVED, // the person has not opened it
    FILED, // an objection is under way
    WITHDRAWN, // there was one, and there is only one
    DECIDED,
    TAKEN_OVER, // Lampiran IV, II.A.11: appraised by the superior
    REGIONAL_HEAD, // Lampiran IV, II.A.12
    LAPSED; // the days are over

    /**
     * @param finality as the appraisal says it: NOT, OBJECTABLE, OBJECTED, FINAL
     * @param because why it is final, by the name of the constant here
     * @param objection the state of the objection that there is
     */
    public static @Nullable WhyNot of(
            String step, String finality, @Nullable String because, @Nullable String objection, boolean received) {
        if (finality.equals("NOT")) {
            return NOT_SIGNED;
        }
        if (objection != null) {
            return valueOf(objection);
        }
        if (because != null) {
            return valueOf(because);
        }
        if (step.equals("HELD")) {
            return NOT_SHOWN;
        }
        return received ? null : NOT_RECEIVED;
    }
}
