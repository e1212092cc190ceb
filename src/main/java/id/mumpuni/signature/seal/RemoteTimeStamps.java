package id.mumpuni.signature.seal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Asks a time-stamping authority (RFC 3161 over HTTP). */
final class RemoteTimeStamps {

    /** The signature has room for so much; a larger answer is no answer. */
    static final int LARGEST = 10 * 1024;

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(4);
    private static final int OK = 200;
    private static final int NONCE_BITS = 64;

    private final URI address;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    RemoteTimeStamps(URI address) {
        this.address = address;
    }

    TimeStampToken stamp(byte[] sha256) throws IOException, TSPException {
        var requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        TimeStampRequest request =
                requests.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(NONCE_BITS, random).setBit(0));
        TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
        response.validate(request);
        TimeStampToken token = response.getTimeStampToken();
        if (token == null || token.getEncoded().length > LARGEST) {
            throw new IOException("no usable time stamp, status " + response.getStatus());
        }
        return token;
    }

    private byte[] ask(byte[] request) throws IOException {
        HttpRequest post = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(post, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != OK) {
                    throw new IOException("status " + answer.statusCode());
                }
                return body.readNBytes(2 * LARGEST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
