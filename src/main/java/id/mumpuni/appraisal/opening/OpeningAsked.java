package id.mumpuni.appraisal.opening;

import java.util.UUID;

/** Published in the transaction that asks for a period, or that takes the wish back while it is being opened. */
public record OpeningAsked(UUID period) {}
