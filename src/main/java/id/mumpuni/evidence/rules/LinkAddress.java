package id.mumpuni.evidence.rules;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of pages: which may be kept, and which two lead to the same page. */
public final class LinkAddress {

    private static final int LONGEST = 2_000;
    private static final Pattern SHARED_FILE = Pattern.compile("/d/([A-Za-z0-9_-]{20,})");
    private static final Pattern TRACE =
            Pattern.compile("(utm_[a-z]+|fbclid|gclid|usp|si)=.*|(utm_[a-z]+|fbclid|gclid)");

    private LinkAddress() {}

    /** Empty unless it is an http or https address of a host, without a name or password in it. */
    public static Optional<URI> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text.contains("://") ? text : "https://" + text);
            String scheme = address.getScheme().toLowerCase(Locale.ROOT);
            String host = address.getHost();
            boolean web = scheme.equals("http") || scheme.equals("https");
            // a word alone is no address, unless somebody says that it is
            boolean named = host != null && (text.contains("://") || host.contains("."));
            return web && named && address.getUserInfo() == null ? Optional.of(address) : Optional.empty();
        } catch (java.net.URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** The same for addresses that differ only in what makes no other page: scheme, www, traces of sharing, a fragment. */
    public static String key(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        Matcher file = SHARED_FILE.matcher(path);
        if (host.endsWith("google.com") && file.find()) {
            return host + "/d/" + file.group(1);
        }
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !TRACE.matcher(part).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        int port = address.getPort();
        String place = port == -1 || port == 80 || port == 443 ? host : host + ":" + port;
        return place + path.replaceFirst("/+$", "") + (kept.isEmpty() ? "" : "?" + kept);
    }
}
