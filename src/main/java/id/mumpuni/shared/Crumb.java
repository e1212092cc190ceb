package id.mumpuni.shared;

/** One step of the way back that a page shows above its head, in the model as a list {@code crumbs}. */
public record Crumb(String text, String href) {}
