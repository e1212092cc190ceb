package id.mumpuni.signature;

/**
 * Puts a signature into a document. What an adapter to a certified signing service has to do is said in ADR 0014.
 */
public interface DocumentSigner {

    /**
     * Adds bytes at the end of the document and changes none that are there.
     *
     * @param pdf with an empty signature field of the signatory's name for it
     * @param first whether nobody has signed yet: then the signature also says which changes may follow, namely only
     *     further signatures
     */
    Signed sign(byte[] pdf, Signatory signatory, boolean first);

    /**
     * @param content the whole document
     * @param certificateSha256 of the certificate by which it was signed
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only stored or sent
    record Signed(byte[] content, String certificateSha256, TimeStampOrigin timeStamp) {}
}
