package id.mumpuni.evidence.store;

import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes of evidence lie, each content once under its SHA-256. A folder, or an S3-compatible store. */
public interface EvidenceStore {

    /** Keeps a content; whoever does it twice changes nothing. */
    void put(String sha256, Path file);

    /** The caller closes it. */
    InputStream open(String sha256);

    void remove(String sha256);
}
