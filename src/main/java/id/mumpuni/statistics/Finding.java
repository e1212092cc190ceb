package id.mumpuni.statistics;

import java.util.function.Function;

/**
 * What a method found, or why it found nothing: a design that is too small or falls apart gives no number at all, and no
 * method of this module ever gives NaN.
 */
public sealed interface Finding<T> {

    record Estimate<T>(T value) implements Finding<T> {}

    record NotEnough<T>(Lack lack) implements Finding<T> {}

    /** Why there is no number. */
    enum Lack {
        EMPTY,
        TOO_FEW_RATERS,
        TOO_FEW_RATEES, // all in all, or of this rater
        TOO_FEW_RATINGS, // as many unknowns as ratings: no error could be stated
        TOO_FEW_PEOPLE, // a group so small that its figure would speak of persons
        TOO_FEW_PAIRS,
        DISCONNECTED, // some have no rater, not even indirectly, in common with the others
        NO_VARIANCE, // everything is equal, or nothing remains to compare
        NOT_CONVERGED // the data let a value grow without end
    }

    static <T> Finding<T> of(T value) {
        return new Estimate<>(value);
    }

    static <T> Finding<T> lacks(Lack lack) {
        return new NotEnough<>(lack);
    }

    default <R> Finding<R> map(Function<T, R> mapping) {
        return fold(value -> of(mapping.apply(value)), Finding::lacks);
    }

    default <R> R fold(Function<T, R> found, Function<Lack, R> notEnough) {
        if (this instanceof Estimate<T> estimate) {
            return found.apply(estimate.value());
        }
        return notEnough.apply(((NotEnough<T>) this).lack());
    }

    default boolean speaks() {
        return this instanceof Estimate;
    }
}
