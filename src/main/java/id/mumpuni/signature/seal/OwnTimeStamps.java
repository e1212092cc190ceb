package id.mumpuni.signature.seal;

import id.mumpuni.signature.keys.SigningKeys;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.springframework.stereotype.Component;

/** Time stamps of this installation: they hold as far as one believes its clock and the keeping of its key. */
@Component
class OwnTimeStamps {

    /** Our policy "the server's clock, without an auditor"; made from a random number, so nobody else's. */
    private static final ASN1ObjectIdentifier POLICY =
            new ASN1ObjectIdentifier("2.25.184036718450263907742911876415230985124");

    static final int LARGEST = 6 * 1024;

    private static final int SERIAL_BITS = 63;

    private final SigningKeys.Entry keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OwnTimeStamps(SigningKeys keys, Clock clock) {
        this.keys = keys.timeStamp();
        this.clock = clock;
    }

    TimeStampToken stamp(byte[] sha256) throws TSPException, GeneralSecurityException, IOException {
        try {
            DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
            var generator = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build(keys.algorithm(), keys.key(), keys.certificate()),
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    POLICY);
            generator.addCertificates(new JcaCertStore(keys.chain()));
            var requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            TimeStampRequest request = requests.generate(TSPAlgorithms.SHA256, sha256);
            return generator.generate(
                    request, new BigInteger(SERIAL_BITS, random).setBit(0), Date.from(clock.instant()));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
