package id.mumpuni.publicservice.survey;

/** Published when the answers of a finished month can be read. */
public record UrnPoured() {}
