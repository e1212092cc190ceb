package id.mumpuni.publicservice;

/** What somebody's words are, as those who checked them say. */
public enum VoiceNature {
    PRAISE,
    COMPLAINT,
    OTHER
}
