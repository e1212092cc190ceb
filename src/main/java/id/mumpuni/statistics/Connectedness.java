package id.mumpuni.statistics;

import java.util.Arrays;

/**
 * Into how many parts ratees and raters fall when a line is drawn between everybody and whoever rated him. Severity can be
 * compared within a part only (Linacre 1989; Weeks and Williams 1964 for the additive model).
 */
public final class Connectedness {

    private final int ratees;
    private final int[] part; // of ratees, then of raters, numbered from 0 in their order
    private final int parts;

    private Connectedness(int ratees, int[] part, int parts) {
        this.ratees = ratees;
        this.part = part;
        this.parts = parts;
    }

    /**
     * @param ratee of each line, below {@code ratees}
     * @param rater of each line, below {@code raters}
     * @throws IllegalArgumentException when the lines do not match
     */
    public static Connectedness of(int ratees, int raters, int[] ratee, int[] rater) {
        if (ratee.length != rater.length) {
            throw new IllegalArgumentException("every line needs a ratee and a rater");
        }
        int[] parent = new int[ratees + raters];
        Arrays.setAll(parent, node -> node);
        for (int line = 0; line < ratee.length; line++) {
            int one = root(parent, ratee[line]);
            int other = root(parent, ratees + rater[line]);
            parent[Math.max(one, other)] = Math.min(one, other);
        }
        return numbered(ratees, parent);
    }

    /** A root is the smallest of its part, so that it is met before the others. */
    private static Connectedness numbered(int ratees, int[] parent) {
        int[] part = new int[parent.length];
        int parts = 0;
        for (int node = 0; node < parent.length; node++) {
            int root = root(parent, node);
            part[node] = root == node ? parts++ : part[root];
        }
        return new Connectedness(ratees, part, parts);
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** How many parts there are; whoever neither rates nor is rated is a part of his own. */
    public int parts() {
        return parts;
    }

    public boolean connected() {
        return parts == 1;
    }

    public int partOfRatee(int ratee) {
        return part[ratee];
    }

    public int partOfRater(int rater) {
        return part[ratees + rater];
    }
}
