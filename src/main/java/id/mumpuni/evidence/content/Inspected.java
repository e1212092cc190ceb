package id.mumpuni.evidence.content;

import id.mumpuni.evidence.EvidenceType;
import java.nio.file.Path;

/** A file that may be kept, as it will be kept: a picture without what its camera wrote into it. */
public record Inspected(EvidenceType type, Path file, long size, String sha256) {}
