package id.mumpuni.people.directory;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.people.EmploymentKind;
import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import id.mumpuni.shared.ListQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the directory is asked for; the URL says all of it. Bad values are left out, they never fail. */
record DirectoryFilter(
        ListQuery query,
        @Nullable UUID unit,
        @Nullable EmploymentKind kind,
        @Nullable PositionKind post,
        @Nullable PositionLevel level,
        @Nullable String rank,
        boolean head) {

    private static final int MOST_WORDS = 6;

    /** The words that must all occur. A number typed with blanks is one word. */
    List<String> words() {
        String typed = query.q();
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        String number = EmployeeNumber.digits(typed);
        if (number.length() >= 8 && number.chars().allMatch(Character::isDigit)) {
            return List.of(number);
        }
        String lower = typed.strip().toLowerCase(Locale.forLanguageTag("id"));
        return Arrays.stream(lower.split("\\s+")).distinct().limit(MOST_WORDS).toList();
    }

    boolean narrowed() {
        return query.hasSearch()
                || unit != null
                || kind != null
                || post != null
                || level != null
                || rank != null
                || head;
    }

    /** The number of conditions behind the phone's filter button. */
    public long filters() {
        return Stream.of(unit, kind, post, level, rank, head ? Boolean.TRUE : null)
                .filter(Objects::nonNull)
                .count();
    }

    /** The names that the shared list fragments ask for, as in ListLinks. */
    public String sort(String key) {
        return link("/direktori", ascending(key) ? "-" + key : key, 0);
    }

    public boolean ascending(String key) {
        return key.equalsIgnoreCase(query.sort());
    }

    public boolean descending(String key) {
        return ("-" + key).equalsIgnoreCase(query.sort());
    }

    public String page(int page) {
        return link("/direktori", query.sort(), page);
    }

    public String export(String extension) {
        return link("/direktori/unduhan." + extension, query.sort(), 0);
    }

    private String link(String path, @Nullable String sort, int page) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        add(link, "q", query.hasSearch() ? query.q() : null);
        add(link, "unit", unit);
        add(link, "kind", kind);
        add(link, "post", post);
        add(link, "level", level);
        add(link, "rank", rank);
        add(link, "head", head ? true : null);
        add(link, "sort", sort);
        add(link, "page", page > 0 ? page : null);
        return link.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder link, String name, @Nullable Object value) {
        if (value != null) {
            // as a variable, so that characters such as & and + are encoded
            link.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value.toString()));
        }
    }
}
