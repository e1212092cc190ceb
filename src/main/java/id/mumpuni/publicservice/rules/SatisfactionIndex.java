package id.mumpuni.publicservice.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * The index of public satisfaction (Indeks Kepuasan Masyarakat, PermenPANRB 14/2017): the mean of the nine elements'
 * means, times 25.
 *
 * <p>The weight of an element is exactly one ninth. Published sheets write it as 0.11 or 0.111, and nine of those are not
 * one: the same answers then come to 79.475 or 80.1975 instead of 80.2778, and a service can lose its category to the
 * rounding of a constant. Here nothing is rounded but the result.
 */
public final class SatisfactionIndex {

    /** The scale of the figures on pages and in files. */
    public static final int PRINTED = 2;

    private static final int ELEMENTS = ServiceElement.values().length;
    private static final BigDecimal TO_HUNDRED = BigDecimal.valueOf(25);

    private SatisfactionIndex() {}

    /** What was given to one element: how many answers, and their sum. */
    public record Element(int answers, long sum) {

        public BigDecimal mean(int scale) {
            return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), scale, RoundingMode.HALF_UP);
        }
    }

    /** From the answers themselves; a fraction until the end. */
    public static BigDecimal of(List<Element> elements, int scale) {
        requireAll(elements.size());
        BigInteger sum = BigInteger.ZERO;
        BigInteger parts = BigInteger.ONE;
        for (Element element : elements) {
            BigInteger answers = BigInteger.valueOf(element.answers());
            sum = sum.multiply(answers).add(parts.multiply(BigInteger.valueOf(element.sum())));
            parts = parts.multiply(answers);
        }
        return index(new BigDecimal(sum), new BigDecimal(parts), scale);
    }

    /** From means that are known already (nilai rata-rata per unsur). */
    public static BigDecimal ofMeans(List<BigDecimal> means, int scale) {
        requireAll(means.size());
        return index(means.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.ONE, scale);
    }

    private static BigDecimal index(BigDecimal sum, BigDecimal parts, int scale) {
        return sum.multiply(TO_HUNDRED)
                .divide(parts.multiply(BigDecimal.valueOf(ELEMENTS)), scale, RoundingMode.HALF_UP);
    }

    private static void requireAll(int elements) {
        if (elements != ELEMENTS) {
            throw new IllegalArgumentException("the index has nine elements, not " + elements);
        }
    }
}
