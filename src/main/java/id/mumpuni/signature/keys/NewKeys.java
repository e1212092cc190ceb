package id.mumpuni.signature.keys;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes the keys of a new installation: an authority of its own, and certified by it the seal and the time stamps. RSA,
 * because every reader of PDF can check it.
 */
final class NewKeys {

    private static final String ALGORITHM = "SHA256withRSA";
    private static final int KEY_BITS = 3072;
    private static final int SERIAL_BITS = 120;
    private static final int YEARS = 20;

    private final String organisation;
    private final Instant now;
    private final SecureRandom random = new SecureRandom();
    private final KeyPair authority;
    private final X509Certificate authorityCertificate;

    private NewKeys(String organisation, Instant now) throws GeneralSecurityException, IOException {
        this.organisation = organisation;
        this.now = now;
        authority = keyPair();
        X509v3CertificateBuilder certificate = certificate(name("Mumpuni CA"), authority);
        certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        authorityCertificate = signed(certificate);
    }

    /** @param organisation named in the certificates; may be empty */
    static KeyStore make(String organisation, Instant now, char[] password)
            throws GeneralSecurityException, IOException {
        var keys = new NewKeys(organisation, now);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        Certificate[] root = {keys.authorityCertificate};
        store.setKeyEntry("ca", keys.authority.getPrivate(), password, root);
        keys.addSeal(store, password);
        keys.addTimeStamp(store, password);
        return store;
    }

    private void addSeal(KeyStore store, char[] password) throws GeneralSecurityException, IOException {
        KeyPair pair = keyPair();
        X509v3CertificateBuilder certificate = certificate(name("Segel Mumpuni"), pair);
        certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        certificate.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        add(store, KeyStoreFile.SEAL, pair, signed(certificate), password);
    }

    private void addTimeStamp(KeyStore store, char[] password) throws GeneralSecurityException, IOException {
        KeyPair pair = keyPair();
        X509v3CertificateBuilder certificate = certificate(name("Cap Waktu Mumpuni"), pair);
        certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        certificate.addExtension(
                Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        add(store, KeyStoreFile.TIME_STAMP, pair, signed(certificate), password);
    }

    private void add(KeyStore store, String alias, KeyPair pair, X509Certificate certificate, char[] password)
            throws GeneralSecurityException {
        store.setKeyEntry(alias, pair.getPrivate(), password, new Certificate[] {certificate, authorityCertificate});
    }

    private KeyPair keyPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS, random);
        return generator.generateKeyPair();
    }

    private X500Name name(String commonName) {
        var name = new X500NameBuilder(BCStyle.INSTANCE);
        if (!organisation.isBlank()) {
            name.addRDN(BCStyle.O, organisation);
        }
        return name.addRDN(BCStyle.CN, commonName).build();
    }

    private X509v3CertificateBuilder certificate(X500Name subject, KeyPair pair)
            throws GeneralSecurityException, IOException {
        var certificate = new JcaX509v3CertificateBuilder(
                name("Mumpuni CA"),
                new BigInteger(SERIAL_BITS, random).setBit(0),
                Date.from(now.minus(1, ChronoUnit.DAYS)),
                Date.from(now.plus(365L * YEARS, ChronoUnit.DAYS)),
                subject,
                pair.getPublic());
        var identifiers = new JcaX509ExtensionUtils();
        certificate.addExtension(
                Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(pair.getPublic()));
        certificate.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                identifiers.createAuthorityKeyIdentifier(authority.getPublic()));
        return certificate;
    }

    private X509Certificate signed(X509v3CertificateBuilder certificate) throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            certificate.build(new JcaContentSignerBuilder(ALGORITHM).build(authority.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
