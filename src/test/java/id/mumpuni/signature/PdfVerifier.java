package id.mumpuni.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/** Checks signatures from the file alone and shares no code with what made them. */
public final class PdfVerifier {

    /**
     * @param intact the signed bytes are those that were signed
     * @param stamped the time that the time stamp proves
     * @param whole nothing follows what was signed
     */
    public record Verdict(String name, String reason, boolean intact, Instant stamped, boolean whole, int permitted) {}

    private final X509Certificate root;

    public PdfVerifier(X509Certificate root) {
        this.root = root;
    }

    /** In the order in which they were made. Fails if one of them does not hold. */
    public List<Verdict> verify(byte[] pdf) throws Exception {
        List<Verdict> verdicts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries().stream()
                    .sorted(Comparator.comparingInt(signature -> signature.getByteRange()[2]))
                    .toList();
            for (PDSignature signature : signatures) {
                verdicts.add(verify(pdf, signature, permitted(document, signature)));
            }
        }
        return verdicts;
    }

    public boolean holds(byte[] pdf) {
        try {
            List<Verdict> verdicts = verify(pdf);
            return !verdicts.isEmpty()
                    && verdicts.stream().allMatch(Verdict::intact)
                    && verdicts.get(verdicts.size() - 1).whole();
        } catch (Exception e) {
            return false;
        }
    }

    private Verdict verify(byte[] pdf, PDSignature signature, int permitted) throws Exception {
        int[] range = signature.getByteRange();
        byte[] gap = Arrays.copyOfRange(pdf, range[1], range[2]);
        if (range[0] != 0 || gap[0] != '<' || gap[gap.length - 1] != '>') {
            throw new IOException("something other than the signature is left out");
        }
        for (int i = 1; i < gap.length - 1; i++) {
            if (Character.digit(gap[i], 16) < 0) {
                throw new IOException("something is hidden in the signature");
            }
        }
        var signed = new ByteArrayOutputStream();
        signed.write(pdf, range[0], range[1]);
        signed.write(pdf, range[2], range[3]);
        var cms = new CMSSignedData(new CMSProcessableByteArray(signed.toByteArray()), signature.getContents());
        SignerInformation signer = cms.getSignerInfos().iterator().next();
        X509Certificate certificate = certificate(cms.getCertificates(), signer);
        Instant stamped = stamped(signer);
        trust(certificate, cms.getCertificates());
        attributes(signer, certificate);
        boolean whole = range[2] + range[3] == pdf.length;
        return new Verdict(
                signature.getName(), signature.getReason(), intact(signer, certificate), stamped, whole, permitted);
    }

    private static boolean intact(SignerInformation signer, X509Certificate certificate)
            throws OperatorCreationException {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException e) {
            return false;
        }
    }

    private static void attributes(SignerInformation signer, X509Certificate certificate) throws Exception {
        AttributeTable signed = signer.getSignedAttributes();
        Attribute named = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        byte[] hash = SigningCertificateV2.getInstance(named.getAttributeValues()[0])
                .getCerts()[0]
                .getCertHash();
        if (!MessageDigest.isEqual(hash, MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()))) {
            throw new GeneralSecurityException("another certificate was signed");
        }
        if (signed.get(CMSAttributes.signingTime) != null) {
            throw new GeneralSecurityException("PAdES allows no signing time here");
        }
    }

    private Instant stamped(SignerInformation signer) throws Exception {
        Attribute attribute = signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        var token = new TimeStampToken(
                new CMSSignedData(ContentInfo.getInstance(attribute.getAttributeValues()[0])));
        byte[] imprint = token.getTimeStampInfo().getMessageImprintDigest();
        if (!MessageDigest.isEqual(imprint, MessageDigest.getInstance("SHA-256").digest(signer.getSignature()))) {
            throw new TSPException("the time stamp is of something else");
        }
        X509CertificateHolder holder = (X509CertificateHolder)
                token.getCertificates().getMatches(token.getSID()).iterator().next();
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)); // asks for EKU timeStamping too
        trust(certificate, token.getCertificates());
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    private void trust(X509Certificate certificate, Store<X509CertificateHolder> others) throws Exception {
        if (others.getMatches(null).isEmpty()) {
            throw new GeneralSecurityException("the chain is not in the file");
        }
        var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
        parameters.setRevocationEnabled(false);
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }

    @SuppressWarnings("unchecked")
    private static X509Certificate certificate(Store<X509CertificateHolder> store, SignerInformation signer)
            throws GeneralSecurityException {
        Collection<X509CertificateHolder> found = store.getMatches(signer.getSID());
        return new JcaX509CertificateConverter().getCertificate(found.iterator().next());
    }

    /** P of DocMDP if this is the signature that the catalogue names; else 0. */
    private static int permitted(PDDocument document, PDSignature signature) {
        var permissions = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
        var certifying = permissions == null ? null : permissions.getCOSDictionary(COSName.getPDFName("DocMDP"));
        if (certifying == null || certifying != signature.getCOSObject()) {
            return 0;
        }
        var reference = signature.getCOSObject().getCOSArray(COSName.getPDFName("Reference"));
        var parameters =
                ((COSDictionary) reference.getObject(0)).getCOSDictionary(COSName.getPDFName("TransformParams"));
        return parameters.getInt(COSName.P);
    }
}
