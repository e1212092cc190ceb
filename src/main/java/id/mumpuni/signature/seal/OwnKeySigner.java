package id.mumpuni.signature.seal;

import id.mumpuni.signature.DocumentSigner;
import id.mumpuni.signature.Signatory;
import id.mumpuni.signature.keys.SigningKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.springframework.stereotype.Component;

/**
 * Seals a document with the installation's own key in the name of the person who signs (PAdES B-T). Mumpuni vouches that
 * this person, signed in, did so; no certificate of the person's own is involved.
 */
@Component
class OwnKeySigner implements DocumentSigner {

    /** Room in the file for the signature and its certificates; it is written as text, so it costs twice as much. */
    private static final int ROOM = 5 * 1024;

    /** Further signatures in the fields that are there, and nothing else. */
    private static final int ONLY_SIGNING = 2;

    private final SigningKeys keys;
    private final TimeStamps timeStamps;
    private final AppearanceText texts;
    private final Clock clock;

    OwnKeySigner(SigningKeys keys, TimeStamps timeStamps, AppearanceText texts, Clock clock) {
        this.keys = keys;
        this.timeStamps = timeStamps;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Signed sign(byte[] pdf, Signatory signatory, boolean first) {
        var content = new ByteArrayOutputStream(2 * pdf.length);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignatureField field = emptyField(document, signatory.field());
            PDSignature signature = signature(signatory);
            field.getCOSObject().setItem(COSName.V, signature);
            if (first) {
                certify(document, signature);
            }
            place(document, field, signature, signatory);
            ExternalSigningSupport support = document.saveIncrementalForExternalSigning(content);
            Cades.Signature sealed = Cades.sign(support.getContent().readAllBytes(), keys.seal(), timeStamps::stamp);
            support.setSignature(sealed.encoded());
            return new Signed(content.toByteArray(), certificateSha256(), sealed.timeStamp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDSignatureField emptyField(PDDocument document, String name) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null || !(form.getField(name) instanceof PDSignatureField field)) {
            throw new IllegalArgumentException("the document has no box " + name);
        }
        if (field.getSignature() != null) {
            throw new IllegalArgumentException("the box " + name + " is signed already");
        }
        return field;
    }

    private PDSignature signature(Signatory signatory) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(signatory.name());
        signature.setReason(signatory.capacity());
        signature.setSignDate(calendar(signatory.at()));
        return signature;
    }

    private Calendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(clock.getZone()));
    }

    private static void certify(PDDocument document, PDSignature signature) {
        var allowed = new COSDictionary();
        allowed.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        allowed.setInt(COSName.P, ONLY_SIGNING);
        allowed.setName(COSName.V, "1.2");
        allowed.setDirect(true);
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), COSName.getPDFName("DocMDP"));
        reference.setItem(COSName.getPDFName("TransformParams"), allowed);
        reference.setDirect(true);
        var references = new COSArray();
        references.add(reference);
        references.setDirect(true);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);

        var permissions = new COSDictionary();
        permissions.setItem(COSName.getPDFName("DocMDP"), signature);
        permissions.setDirect(true);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
    }

    /** The library takes a signature without a template of its own for an invisible one, so place and look come after. */
    private void place(PDDocument document, PDSignatureField field, PDSignature signature, Signatory signatory)
            throws IOException {
        PDAnnotationWidget widget = field.getWidgets().get(0);
        PDRectangle box = widget.getRectangle();
        try (var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM + timeStamps.largest());
            document.addSignature(signature, options);
        }
        widget.setRectangle(box);
        widget.setAppearance(new Appearance(document, box).of(texts.of(signatory)));
    }

    private String certificateSha256() {
        try {
            return HexFormat.of()
                    .formatHex(Cades.sha256(keys.seal().certificate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
