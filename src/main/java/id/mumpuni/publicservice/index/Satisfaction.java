package id.mumpuni.publicservice.index;

import id.mumpuni.publicservice.rules.OpenFigures;
import id.mumpuni.publicservice.rules.SatisfactionIndex;
import id.mumpuni.publicservice.rules.ServiceQuality;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of some answers: the index with its category, and the mean of each element, from 1 to 4. */
record Satisfaction(int answers, BigDecimal index, ServiceQuality quality, List<BigDecimal> means) {

    /** What a mean of 4 fills. */
    private static final BigDecimal FULL = BigDecimal.valueOf(25);

    static @Nullable Satisfaction of(OpenFigures.@Nullable Tally tally) {
        if (tally == null) {
            return null;
        }
        BigDecimal index = SatisfactionIndex.of(tally.elements(), SatisfactionIndex.PRINTED);
        return new Satisfaction(
                tally.answers(),
                index,
                ServiceQuality.of(index),
                tally.elements().stream()
                        .map(element -> element.mean(SatisfactionIndex.PRINTED))
                        .toList());
    }

    /** How much of a bar a mean fills, in percent. */
    public BigDecimal width(int place) {
        return means.get(place).multiply(FULL);
    }
}
