package id.mumpuni.publicservice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Cuts the quarters of one person into blocks that are large enough each: as many quarters as it takes, one after the
 * other. A block never changes once it is whole, and figures are made of whole blocks only; so whatever periods somebody
 * compares, what lies between them is a block or several, never a few people.
 */
public final class Blocks {

    private Blocks() {}

    public record Block(Quarter from, Quarter until, int answers) {}

    /** What came after the last whole block waits for more. */
    public static List<Block> of(SortedMap<Quarter, Integer> answers, Floor floor) {
        List<Block> blocks = new ArrayList<>();
        Quarter from = null;
        int count = 0;
        for (var quarter : answers.entrySet()) {
            from = from == null ? quarter.getKey() : from;
            count += quarter.getValue();
            if (floor.reachedBy(count)) {
                blocks.add(new Block(from, quarter.getKey(), count));
                from = null;
                count = 0;
            }
        }
        return blocks;
    }
}
