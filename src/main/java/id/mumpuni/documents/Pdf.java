package id.mumpuni.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A finished document.
 *
 * @param fingerprint printed on every page: the SHA-256 of what the document says
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only stored or sent
public record Pdf(byte[] content, String fingerprint) {

    /** The SHA-256 of the file: proves that stored bytes are unchanged. */
    public String sha256() {
        return sha256(content);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
