package id.mumpuni.audit.trail;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which changes are asked for.
 *
 * @param q part of the name of who did it or whom it concerns
 * @param subject the thing itself, as a link from another entry gives it
 * @param before the entry after which this page goes on, newest first
 */
record TrailFilter(
        @Nullable String q,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String table,
        @Nullable UUID subject,
        @Nullable Long before) {

    boolean hasSearch() {
        return q != null && !q.isBlank();
    }

    public String next(long last) {
        return address("/jejak-perubahan").queryParam("before", last).toUriString();
    }

    public String export(String format) {
        return address("/jejak-perubahan/unduhan." + format).toUriString();
    }

    private UriComponentsBuilder address(String path) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path).encode();
        add(builder, "q", q);
        add(builder, "from", from);
        add(builder, "to", to);
        add(builder, "table", table);
        add(builder, "subject", subject);
        return builder;
    }

    private static void add(UriComponentsBuilder builder, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            builder.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
