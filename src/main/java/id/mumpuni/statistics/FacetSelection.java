package id.mumpuni.statistics;

import id.mumpuni.statistics.FacetState.Facet;
import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The answers that say something: whoever has only lowest or only highest answers has no finite measure and is set aside
 * before the others are measured, again and again until none is left (Linacre 1989). Categories that nobody uses are closed
 * up.
 */
final class FacetSelection {

    private final RatingForms forms;
    private final byte[] answers; // as they came; NONE where set aside
    private final int[][] count = new int[Facet.values().length][];
    private int[] categories = {};

    FacetSelection(RatingForms forms) {
        this.forms = forms;
        this.answers = forms.answers();
        while (setAside()) {
            // whoever remains may be extreme among those who remain
        }
    }

    private boolean setAside() {
        categories = used();
        if (categories.length == 0) {
            tally(0, 0);
            return false;
        }
        boolean[][] extreme = tally(categories[0], categories[categories.length - 1]);
        boolean any = false;
        for (int at = 0; at < answers.length; at++) {
            if (answers[at] != RatingForms.NONE && isExtreme(extreme, at)) {
                answers[at] = RatingForms.NONE;
                any = true;
            }
        }
        return any;
    }

    private boolean isExtreme(boolean[][] extreme, int at) {
        int form = at / forms.items();
        return extreme[0][forms.ratee(form)] || extreme[1][forms.rater(form)] || extreme[2][at % forms.items()];
    }

    private int[] used() {
        boolean[] seen = new boolean[Byte.MAX_VALUE + 1];
        for (byte answer : answers) {
            if (answer != RatingForms.NONE) {
                seen[answer] = true;
            }
        }
        return IntStream.range(0, seen.length).filter(at -> seen[at]).toArray();
    }

    /** Counts the answers of everybody and finds who has only lowest or only highest ones. */
    private boolean[][] tally(int lowest, int highest) {
        int[] sizes = {forms.ratees(), forms.raters(), forms.items()};
        int[][] low = new int[sizes.length][];
        int[][] high = new int[sizes.length][];
        for (int facet = 0; facet < sizes.length; facet++) {
            count[facet] = new int[sizes[facet]];
            low[facet] = new int[sizes[facet]];
            high[facet] = new int[sizes[facet]];
        }
        for (int at = 0; at < answers.length; at++) {
            if (answers[at] != RatingForms.NONE) {
                int form = at / forms.items();
                int[] index = {forms.ratee(form), forms.rater(form), at % forms.items()};
                for (int facet = 0; facet < index.length; facet++) {
                    count[facet][index[facet]]++;
                    low[facet][index[facet]] += answers[at] == lowest ? 1 : 0;
                    high[facet][index[facet]] += answers[at] == highest ? 1 : 0;
                }
            }
        }
        boolean[][] extreme = new boolean[sizes.length][];
        for (int facet = 0; facet < sizes.length; facet++) {
            extreme[facet] = extreme(count[facet], low[facet], high[facet]);
        }
        return extreme;
    }

    private static boolean[] extreme(int[] count, int[] low, int[] high) {
        boolean[] extreme = new boolean[count.length];
        for (int index = 0; index < count.length; index++) {
            extreme[index] = count[index] > 0 && (low[index] == count[index] || high[index] == count[index]);
        }
        return extreme;
    }

    @Nullable
    Lack lack() {
        if (forms.forms() == 0 || forms.items() == 0) {
            return Lack.EMPTY;
        }
        if (forms.raters() < 2) {
            return Lack.TOO_FEW_RATERS;
        }
        if (forms.ratees() < 2) {
            return Lack.TOO_FEW_RATEES;
        }
        if (categories.length < 2) {
            return Lack.NO_VARIANCE;
        }
        return connected() ? null : Lack.DISCONNECTED;
    }

    /** Whether those who are measured hang together. */
    private boolean connected() {
        int[] lines = IntStream.range(0, forms.forms()).filter(this::says).toArray();
        int[] ratee = Arrays.stream(lines).map(forms::ratee).toArray();
        int[] rater = Arrays.stream(lines).map(forms::rater).toArray();
        Connectedness all = Connectedness.of(forms.ratees(), forms.raters(), ratee, rater);
        return Arrays.stream(ratee).map(all::partOfRatee).distinct().count() == 1;
    }

    private boolean says(int form) {
        return IntStream.range(form * forms.items(), (form + 1) * forms.items())
                .anyMatch(at -> answers[at] != RatingForms.NONE);
    }

    int[] categories() {
        return categories.clone();
    }

    boolean[][] members() {
        boolean[][] members = new boolean[count.length][];
        for (int facet = 0; facet < members.length; facet++) {
            members[facet] = new boolean[count[facet].length];
            for (int index = 0; index < members[facet].length; index++) {
                members[facet][index] = count[facet][index] > 0;
            }
        }
        return members;
    }

    /** The answers that count, as numbers of categories from 0. */
    byte[] selected() {
        return coded(answers);
    }

    /** All answers; one that only those who were set aside gave counts as the nearest below it. */
    byte[] all() {
        return coded(forms.answers());
    }

    private byte[] coded(byte[] of) {
        byte[] code = new byte[Byte.MAX_VALUE + 1];
        for (int answer = 0, category = 0; answer < code.length; answer++) {
            boolean next = category + 1 < categories.length && answer >= categories[category + 1];
            category += next ? 1 : 0;
            code[answer] = (byte) category;
        }
        byte[] coded = new byte[of.length];
        for (int at = 0; at < of.length; at++) {
            coded[at] = of[at] == RatingForms.NONE ? RatingForms.NONE : code[of[at]];
        }
        return coded;
    }
}
