package id.mumpuni.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with a session of their own. Asks for compressed pages, as browsers do. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String address;
    private final Wire wire;
    private String token = "";
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Visitor(String address) {
        this.address = address;
        this.wire = new Wire(address);
    }

    String address() {
        return address;
    }

    void signIn(String login, String password) throws IOException, InterruptedException {
        String form = text("/masuk");
        String answer = "_csrf=" + encoded(token(form)) + "&login=" + encoded(login) + "&sandi=" + encoded(password);
        HttpResponse<byte[]> response = send(HttpRequest.newBuilder(URI.create(address + "/masuk"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(answer)));
        String next = response.headers().firstValue("Location").orElse("");
        if (response.statusCode() / 100 != 3 || next.contains("masuk")) {
            throw new IllegalStateException("sign-in answered " + response.statusCode() + " " + next);
        }
        token = token(text("/"));
    }

    static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("the page holds no token");
        }
        return token.group(1);
    }

    /** The page as it travels, compressed. */
    byte[] page(String path) throws IOException {
        return wire.get(path, "Accept: text/html\r\nAccept-Encoding: gzip\r\nCookie: " + cookies() + "\r\n");
    }

    /** Sends a form with the token of this session, as a page's script does it; anything but success is an error. */
    void save(String path, String form) throws IOException {
        String headers = "Accept: text/html\r\nX-Autosave: 1\r\nCookie: " + cookies() + "\r\n";
        String status = wire.post(path, headers, "_csrf=" + encoded(token) + "&" + form);
        if (!status.equals("200") && !status.startsWith("30")) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }

    String text(String path) throws IOException, InterruptedException {
        return new String(get(path, "identity").body(), StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> get(String path, String encoding) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", encoding)
                .header("Accept", "text/html"));
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return response;
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response;
    }

    private String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
