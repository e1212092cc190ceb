package id.mumpuni.assessments.design;

import java.util.UUID;

/** Published in the transaction that asks for the opening of a round. */
public record RoundOpeningAsked(UUID round) {}
