package id.mumpuni.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What travels when someone opens a page with nothing in the cache: the page and all that it loads. */
final class PageWeight {

    private static final Pattern LOADED = Pattern.compile(
            "<(?:link[^>]*rel=\"(?:stylesheet|icon|preload|modulepreload)\"[^>]*|script[^>]*|img[^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    record Weight(int parts, double kilobytes) {}

    private PageWeight() {}

    static Weight of(Visitor visitor, String path, String encoding) throws IOException, InterruptedException {
        Set<String> parts = new LinkedHashSet<>();
        Matcher loaded = LOADED.matcher(visitor.text(path));
        while (loaded.find()) {
            Matcher address = ADDRESS.matcher(loaded.group());
            if (address.find() && !address.group(1).startsWith("data:")) {
                parts.add(address.group(1).replace("&amp;", "&"));
            }
        }
        double bytes = size(visitor.get(path, encoding));
        for (String part : parts) {
            bytes += size(visitor.get(part, encoding));
        }
        return new Weight(parts.size() + 1, bytes / 1000);
    }

    /** With the headers, roughly as they stand on the wire. */
    private static int size(HttpResponse<byte[]> response) {
        int headers = response.headers().map().entrySet().stream()
                .mapToInt(header -> header.getKey().length()
                        + 4
                        + String.join(", ", header.getValue()).length())
                .sum();
        return headers + response.body().length;
    }
}
