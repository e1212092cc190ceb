package id.mumpuni.publicservice.rules;

import java.util.Collection;

/**
 * From how many answers on anything is said. A setting may ask for more, never for fewer than five.
 *
 * @param answers the number that counts
 */
public record Floor(int answers) {

    public static final int LOWEST = 5;

    public Floor {
        answers = Math.max(LOWEST, answers);
    }

    public boolean reachedBy(int count) {
        return count >= answers;
    }

    public boolean reachedBy(Collection<SatisfactionIndex.Element> elements) {
        return elements.stream().allMatch(element -> reachedBy(element.answers()));
    }

    /**
     * Whether a total may be told beside the parts that are told: whoever subtracts them has the rest, so the rest is
     * either nothing or itself enough.
     */
    public boolean totalMayBeTold(int total, int toldElsewhere) {
        int rest = total - toldElsewhere;
        return reachedBy(total) && (rest == 0 || reachedBy(rest));
    }
}
