package id.mumpuni.signature;

import java.util.UUID;

/**
 * All documents that were signed here. Each is a file that grows: what the second person signs are the bytes of the first
 * with something added. The bytes themselves are kept by the caller; here is the fingerprint of every state that was
 * handed out. Every method belongs into the caller's transaction.
 */
public interface SignedDocuments {

    /**
     * Announces a document before it is rendered, because its code is printed in it.
     *
     * @param kind and subject: whoever signs a newer document of the same two replaces this one
     */
    Registered register(String kind, UUID subjectId);

    /**
     * The first signature. Earlier documents of the same subject are replaced by it.
     *
     * @param rendered with all boxes for signatures that will ever be needed
     * @return the signed file, to be kept
     */
    byte[] first(UUID documentId, byte[] rendered, Signatory signatory);

    /**
     * A further signature.
     *
     * @param current the newest state; {@link id.mumpuni.shared.Stale} if it is not, or if the box is already signed
     * @return the file with both signatures, to be kept in place of the one before
     */
    byte[] add(UUID documentId, byte[] current, Signatory signatory);

    /** The document no longer holds, and no other takes its place. */
    void withdraw(UUID documentId);

    /** @param mark for the print template */
    record Registered(UUID id, VerificationMark mark) {}
}
