package id.mumpuni.statistics;

import id.mumpuni.statistics.FacetState.Facet;
import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;

/**
 * The many-facet Rasch model with one rating scale: ln(P(k) / P(k−1)) = ability − severity − difficulty − step k, in logits;
 * severities, difficulties and steps each sum to zero. Joint maximum likelihood; any answer may be missing.
 *
 * <p>Limits: joint estimates are spread too widely when there are few answers for each person ({@link #shortTestFactor});
 * standard errors take the other facets as known. A rater whom no chain of common ratees joins to the others cannot be
 * compared: a design that falls apart has no finding. Whoever has only lowest or only highest answers is measured after the
 * others, from a total moved inwards by 0.3 score points, and marked.
 *
 * <p>Source: Linacre, Many-Facet Rasch Measurement (1989); Wright and Masters, Rating Scale Analysis (1982); Eckes,
 * Introduction to Many-Facet Rasch Measurement, 2nd edition (2015), chapters 4 and 5.
 */
public final class ManyFacetRasch {

    private ManyFacetRasch() {}

    public static Finding<FacetMeasures> of(RatingForms forms) {
        return of(forms, RatingDesign.RATEES_PER_RATER);
    }

    /** @param rateesPerRater a rater of fewer is part of the model but not spoken of; if all are, there is no finding */
    public static Finding<FacetMeasures> of(RatingForms forms, int rateesPerRater) {
        FacetSelection selection = new FacetSelection(forms);
        Lack lack = selection.lack();
        if (lack != null) {
            return Finding.lacks(lack);
        }
        int[] ratees = rateesOf(forms);
        if (Arrays.stream(ratees).max().orElse(0) < rateesPerRater) {
            return Finding.lacks(Lack.TOO_FEW_RATEES);
        }
        FacetState state = new FacetState(forms, selection.categories().length);
        byte[] answers = selection.selected();
        boolean[][] members = selection.members();
        if (!converges(new FacetEstimation(state, members, answers))) {
            return Finding.lacks(Lack.NOT_CONVERGED);
        }
        FacetMeasures.Found found = new FacetMeasures.Found(state, members, FacetFit.of(state, answers));
        measureOthers(found, selection);
        return Finding.of(
                new FacetMeasures(found, selection.categories(), new FacetMeasures.Spoken(ratees, rateesPerRater)));
    }

    /** What joint estimates of tests of this length are to be multiplied with: (L − 1) / L (Wright and Douglas 1977). */
    public static double shortTestFactor(int answersPerPerson) {
        return (answersPerPerson - 1.0) / answersPerPerson;
    }

    private static boolean converges(FacetEstimation estimation) {
        try {
            return estimation.converges();
        } catch (MathRuntimeException noCurvature) {
            return false;
        }
    }

    private static int[] rateesOf(RatingForms forms) {
        int[] ratees = new int[forms.raters()];
        for (int form = 0; form < forms.forms(); form++) {
            ratees[forms.rater(form)]++;
        }
        return ratees;
    }

    /** Twice, because one set aside may be reached only through another. */
    private static void measureOthers(FacetMeasures.Found found, FacetSelection selection) {
        byte[] all = selection.all();
        int highest = selection.categories().length - 1;
        for (int round = 0; round < 2; round++) {
            for (Facet facet : new Facet[] {Facet.ITEM, Facet.RATER, Facet.RATEE}) {
                if (allOf(found.measured()[facet.ordinal()])) {
                    continue;
                }
                boolean[] who = new boolean[found.measured()[facet.ordinal()].length];
                byte[] answers = between(found, facet, all, who);
                if (anyOf(who)) {
                    FacetEstimation.anchored(found.state(), facet, answers, who, highest);
                    found.take(facet, who);
                }
            }
        }
    }

    private static boolean allOf(boolean[] measured) {
        for (boolean each : measured) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyOf(boolean[] who) {
        for (boolean each : who) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /** The answers between one of the facet who is not measured and others who are; marks the former. */
    private static byte[] between(FacetMeasures.Found found, Facet facet, byte[] all, boolean[] who) {
        byte[] answers = new byte[all.length];
        Arrays.fill(answers, RatingForms.NONE);
        RatingForms forms = found.state().forms;
        for (int at = 0; at < all.length; at++) {
            int form = at / forms.items();
            int missing = 0;
            for (Facet each : Facet.values()) {
                boolean measured =
                        found.measured()[each.ordinal()][found.state().index(each, form, at % forms.items())];
                missing += measured ? 0 : each == facet ? 1 : 2;
            }
            if (missing == 1 && all[at] != RatingForms.NONE) {
                answers[at] = all[at];
                who[found.state().index(facet, form, at % forms.items())] = true;
            }
        }
        return answers;
    }
}
