package id.mumpuni.shared;

/** One entry of a select whose label is data, such as the name of a unit. */
public record Option(String value, String label) {}
