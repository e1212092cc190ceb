package id.mumpuni.appraisal.rules;

import java.util.List;

/** How much of a self-assessment is filled in: one part for each planned result and each BerAKHLAK value. */
public record Completeness(List<Part> parts) {

    /**
     * @param anchor where the part stands on the page
     * @param label the planned result's text, or the name of the value
     */
    public record Part(String anchor, String label, boolean value, boolean complete) {}

    /** A planned result is complete when every indicator has a realisation; without indicators there is nothing to say. */
    public static boolean resultComplete(List<String> realisations) {
        return realisations.stream().noneMatch(String::isBlank);
    }

    public static boolean valueComplete(boolean rated, String reflection) {
        return rated && !reflection.isBlank();
    }

    public long done() {
        return parts.stream().filter(Part::complete).count();
    }

    public int total() {
        return parts.size();
    }

    public boolean complete() {
        return done() == total();
    }

    public List<Part> missing() {
        return parts.stream().filter(part -> !part.complete()).toList();
    }
}
