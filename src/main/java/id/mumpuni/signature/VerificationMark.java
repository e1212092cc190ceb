package id.mumpuni.signature;

import id.mumpuni.signature.rules.DocumentCode;
import org.jspecify.annotations.Nullable;

/**
 * What a document shows so that its genuineness can be asked for ({@code signature/print/parts :: mark}).
 *
 * @param address of the page that answers for this very document; null if the installation does not know its own address
 */
public record VerificationMark(String code, @Nullable String address) {

    /** The code as people read and type it. */
    public String printed() {
        return DocumentCode.grouped(code);
    }
}
