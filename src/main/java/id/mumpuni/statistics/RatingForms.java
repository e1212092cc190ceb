package id.mumpuni.statistics;

import java.util.Arrays;

/**
 * Filled-in forms: in each one rater answers the same indicators about one ratee, on a scale of whole numbers. One byte an
 * answer, so that a whole city (118,128 forms of 27 indicators) takes three megabytes.
 */
public final class RatingForms {

    /** Not observed, or not answered. */
    public static final byte NONE = -1;

    private final int ratees;
    private final int raters;
    private final int items;
    private final int[] ratee;
    private final int[] rater;
    private final byte[] answers;

    private RatingForms(int[] counts, int[] ratee, int[] rater, byte[] answers) {
        this.ratees = counts[0];
        this.raters = counts[1];
        this.items = counts[2];
        this.ratee = ratee;
        this.rater = rater;
        this.answers = answers;
    }

    /** How many there are of each; they are numbered from 0. */
    public record Size(int ratees, int raters, int items) {}

    /**
     * @param ratee of each form
     * @param rater of each form
     * @param answers form by form, in each the items in their order; {@link #NONE} where there is none
     * @throws IllegalArgumentException when lengths do not match or a number is out of range
     */
    public static RatingForms of(Size size, int[] ratee, int[] rater, byte[] answers) {
        if (ratee.length != rater.length || answers.length != ratee.length * size.items()) {
            throw new IllegalArgumentException("every form needs a ratee, a rater and an answer to each item");
        }
        if (outside(ratee, size.ratees()) || outside(rater, size.raters())) {
            throw new IllegalArgumentException("a form names somebody who is not there");
        }
        for (byte answer : answers) {
            if (answer < NONE) {
                throw new IllegalArgumentException("no such answer: " + answer);
            }
        }
        int[] counts = {size.ratees(), size.raters(), size.items()};
        return new RatingForms(counts, ratee.clone(), rater.clone(), answers.clone());
    }

    private static boolean outside(int[] numbers, int count) {
        return Arrays.stream(numbers).anyMatch(number -> number < 0 || number >= count);
    }

    public int ratees() {
        return ratees;
    }

    public int raters() {
        return raters;
    }

    public int items() {
        return items;
    }

    public int forms() {
        return ratee.length;
    }

    public int ratee(int form) {
        return ratee[form];
    }

    public int rater(int form) {
        return rater[form];
    }

    public byte answer(int form, int item) {
        return answers[form * items + item];
    }

    byte[] answers() {
        return answers.clone();
    }
}
