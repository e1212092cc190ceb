package id.mumpuni.assessments.rules;

import java.util.List;

/** A questionnaire in parts small enough for a phone. */
public record Sittings(int items, int atOnce) {

    public Sittings {
        if (items < 1 || atOnce < 1) {
            throw new IllegalArgumentException("no questions: " + items + ", " + atOnce);
        }
    }

    public int count() {
        return (items + atOnce - 1) / atOnce;
    }

    /** From 1; whatever number somebody asks for. */
    public int within(int number) {
        return Math.max(1, Math.min(number, count()));
    }

    /** The place of its first item, from 1. */
    public int first(int number) {
        return (within(number) - 1) * atOnce + 1;
    }

    public int last(int number) {
        return Math.min(within(number) * atOnce, items);
    }

    /** Where an item stands. */
    public int of(int place) {
        return within((place - 1) / atOnce + 1);
    }

    /** The part in which to go on: that of the first open answer, else the last one. */
    public int next(List<Integer> openPlaces) {
        return openPlaces.isEmpty() ? count() : of(openPlaces.get(0));
    }
}
