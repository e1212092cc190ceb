package id.mumpuni.evidence.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * As much of S3 as the store uses: PUT, GET, HEAD and DELETE of an object with the path style. Each request must carry a
 * signature (AWS4-HMAC-SHA256) that fits the secret, computed here anew from the specification; a body that comes in
 * signed chunks is unpacked.
 */
final class StubS3 implements AutoCloseable {

    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/s3/aws4_request, SignedHeaders=([^,]+), Signature=(\\w+)");

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final String bucket;
    private final String key;
    private final String secret;

    StubS3(String bucket, String key, String secret) throws IOException {
        this.bucket = bucket;
        this.key = key;
        this.secret = secret;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Map<String, byte[]> objects() {
        return objects;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getRawPath();
        if (!path.startsWith("/" + bucket + "/") || !signed(exchange, path)) {
            answer(exchange, 403, error("SignatureDoesNotMatch"));
            return;
        }
        String object = path.substring(bucket.length() + 2);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(object, unpacked(exchange, body));
                answer(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(object);
                answer(exchange, 204, new byte[0]);
            }
            default -> {
                byte[] kept = objects.get(object);
                answer(exchange, kept == null ? 404 : 200, kept == null ? error("NoSuchKey") : kept);
            }
        }
    }

    private boolean signed(HttpExchange exchange, String path) {
        var headers = exchange.getRequestHeaders();
        Matcher given = AUTHORIZATION.matcher(String.valueOf(headers.getFirst("Authorization")));
        if (!given.matches() || !given.group(1).equals(key)) {
            return false;
        }
        String names = given.group(4);
        String lines = Arrays.stream(names.split(";"))
                .map(name -> name + ":" + String.join(",", headers.get(name)).strip() + "\n")
                .collect(Collectors.joining());
        String query = exchange.getRequestURI().getRawQuery();
        String canonical = String.join(
                "\n",
                exchange.getRequestMethod(),
                path,
                query == null ? "" : query,
                lines,
                names,
                headers.getFirst("x-amz-content-sha256"));
        String scope = given.group(2) + "/" + given.group(3) + "/s3/aws4_request";
        String text = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                headers.getFirst("x-amz-date"),
                scope,
                hex(sha256(canonical.getBytes(UTF_8))));
        byte[] day = hmac(("AWS4" + secret).getBytes(UTF_8), given.group(2));
        byte[] signing = hmac(hmac(hmac(day, given.group(3)), "s3"), "aws4_request");
        return hex(hmac(signing, text)).equals(given.group(5));
    }

    /** size;chunk-signature=..CRLF bytes CRLF, until a chunk of size 0. */
    private static byte[] unpacked(HttpExchange exchange, byte[] body) {
        if (!String.valueOf(exchange.getRequestHeaders().getFirst("x-amz-content-sha256"))
                .startsWith("STREAMING")) {
            return body;
        }
        var out = new ByteArrayOutputStream();
        int at = 0;
        while (at < body.length) {
            int end = at;
            while (body[end] != '\r') {
                end++;
            }
            int size = Integer.parseInt(new String(body, at, end - at, UTF_8).split(";")[0], 16);
            if (size == 0) {
                break;
            }
            out.write(body, end + 2, size);
            at = end + 2 + size + 2;
        }
        return out.toByteArray();
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, empty ? -1 : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static byte[] error(String code) {
        return ("<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>").getBytes(UTF_8);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
