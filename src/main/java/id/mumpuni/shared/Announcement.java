package id.mumpuni.shared;

/** What everybody should read on top of every page today, in the words in which it was written. */
public record Announcement(String text, boolean urgent) {}
