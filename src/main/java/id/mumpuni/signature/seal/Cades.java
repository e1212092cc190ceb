package id.mumpuni.signature.seal;

import id.mumpuni.signature.TimeStampOrigin;
import id.mumpuni.signature.keys.SigningKeys;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Hashtable;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The signature over the bytes of a PDF as ETSI EN 319 142-1 wants it at level B-T. */
final class Cades {

    private Cades() {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Signature(byte[] encoded, TimeStampOrigin timeStamp) {}

    /** @param stamps gives the time stamp for the SHA-256 of the signature's value */
    static Signature sign(byte[] content, SigningKeys.Entry keys, Function<byte[], TimeStamp> stamps) {
        try {
            var stamped = new Stamped(stamps);
            var signerInfo = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(signed(keys))
                    .setUnsignedAttributeGenerator(stamped)
                    .build(new JcaContentSignerBuilder(keys.algorithm()).build(keys.key()), keys.certificate());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signerInfo);
            generator.addCertificates(new JcaCertStore(keys.chain()));
            byte[] encoded = generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
            return new Signature(encoded, stamped.origin);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    /** With the certificate that signed, and without the time: a PDF says it in its own place. */
    private static CMSAttributeTableGenerator signed(SigningKeys.Entry keys) throws GeneralSecurityException {
        var certificate = new ESSCertIDv2(sha256(keys.certificate().getEncoded()));
        var attribute = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {certificate})));
        var attributes = new Hashtable<ASN1ObjectIdentifier, ASN1Encodable>();
        attributes.put(attribute.getAttrType(), attribute);
        return new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)) {
            @Override
            protected Hashtable<ASN1ObjectIdentifier, Attribute> createStandardAttributeTable(
                    @SuppressWarnings("rawtypes") Map parameters) {
                @SuppressWarnings("unchecked")
                Hashtable<ASN1ObjectIdentifier, Attribute> standard = super.createStandardAttributeTable(parameters);
                standard.remove(CMSAttributes.signingTime);
                return standard;
            }
        };
    }

    /** The time stamp can only be asked for once the signature's value is known. */
    private static final class Stamped implements CMSAttributeTableGenerator {

        private final Function<byte[], TimeStamp> stamps;
        private TimeStampOrigin origin = TimeStampOrigin.OWN;

        Stamped(Function<byte[], TimeStamp> stamps) {
            this.stamps = stamps;
        }

        @Override
        public AttributeTable getAttributes(@SuppressWarnings("rawtypes") Map parameters) {
            byte[] value = (byte[]) Objects.requireNonNull(parameters.get(CMSAttributeTableGenerator.SIGNATURE));
            TimeStamp stamp = stamps.apply(sha256(value));
            origin = stamp.origin();
            return new AttributeTable(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(stamp.token().toCMSSignedData().toASN1Structure())));
        }
    }
}
