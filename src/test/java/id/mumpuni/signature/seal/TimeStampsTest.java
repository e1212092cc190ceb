package id.mumpuni.signature.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.mumpuni.signature.DocumentSigner.Signed;
import id.mumpuni.signature.PdfVerifier;
import id.mumpuni.signature.TimeStampOrigin;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A time-stamping authority may answer, refuse, say nonsense or be gone; nobody's signature is lost by it. */
class TimeStampsTest {

    private static final Date THEIR_TIME = new Date(Signing.NOW.toEpochMilli() + 5_000);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theStampOfTheAuthorityIsTakenWhereThereIsOne() throws Exception {
        answer(TimeStampsTest::stamped);
        Signed signed = sign(Signing.signer(address()));
        assertThat(signed.timeStamp()).isEqualTo(TimeStampOrigin.EXTERNAL);
        assertThat(new PdfVerifier(Signing.KEYS.seal().chain().get(1)).verify(signed.content()))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.stamped()).isEqualTo(THEIR_TIME.toInstant()));
    }

    @Test
    void anAuthorityThatSaysNonsenseIsReplacedByOurOwnStampAndLeftAloneForAWhile() throws Exception {
        answer(request -> new byte[] {1, 2, 3});
        OwnKeySigner signer = Signing.signer(address());
        Signed signed = sign(signer);
        assertThat(signed.timeStamp()).isEqualTo(TimeStampOrigin.OWN);
        assertThat(new PdfVerifier(Signing.KEYS.seal().chain().get(1)).holds(signed.content()))
                .isTrue();
        assertThat(sign(signer).timeStamp()).isEqualTo(TimeStampOrigin.OWN);
        assertThat(asked).hasValue(1);
    }

    @Test
    void anAuthorityThatIsGoneDoesNotHoldUpASignature() {
        String address = address();
        server.stop(0);
        assertThat(sign(Signing.signer(address)).timeStamp()).isEqualTo(TimeStampOrigin.OWN);
    }

    private interface Answer {
        byte[] to(byte[] request) throws Exception;
    }

    private void answer(Answer answer) {
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] body;
            try {
                body = answer.to(exchange.getRequestBody().readAllBytes());
            } catch (Exception e) {
                throw new IOException(e);
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static Signed sign(OwnKeySigner signer) {
        return signer.sign(Signing.document("employee"), Signing.by("employee", "Budi", "Pegawai"), true);
    }

    private static byte[] stamped(byte[] request) throws Exception {
        var keys = Signing.KEYS.timeStamp();
        var tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", keys.key(), keys.certificate()),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                new ASN1ObjectIdentifier("2.25.1"));
        tokens.addCertificates(new JcaCertStore(keys.chain()));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(new TimeStampRequest(request), BigInteger.TEN, THEIR_TIME)
                .getEncoded();
    }
}
