package id.mumpuni.people.directory;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import id.mumpuni.people.EmploymentKind;
import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the directory's filter offers. Agencies and ranks change a few times a year and are asked for once a minute. */
@Component
class FilterChoices {

    private static final long KEPT_MILLIS = 60_000;

    /** One entry of a select. */
    record Choice(String value, String label) {}

    private static final String CHOICES = """
            SELECT true AS agency, u.id::text AS value, u.name AS label, u.sort_order AS place
            FROM work_unit u JOIN work_unit root ON root.id = u.parent_id AND root.parent_id IS NULL
            WHERE u.closed_on IS NULL
            UNION ALL
            SELECT false, code, concat_ws(' ', code, name), ordinal FROM rank_grade
            ORDER BY place, label
            """;

    private record Kept(List<Choice> agencies, List<Choice> ranks, long until) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Kept kept = new Kept(List.of(), List.of(), 0);

    FilterChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public EmploymentKind[] kinds() {
        return EmploymentKind.values();
    }

    public PositionKind[] posts() {
        return PositionKind.values();
    }

    public PositionLevel[] levels() {
        return PositionLevel.values();
    }

    public List<Choice> agencies() {
        return fresh().agencies();
    }

    public List<Choice> ranks() {
        return fresh().ranks();
    }

    /** The name of a unit that the filter holds though it is no agency. */
    public @Nullable String unitName(UUID unit) {
        boolean agency = agencies().stream().anyMatch(choice -> choice.value().equals(unit.toString()));
        return agency
                ? null
                : jdbc.sql("SELECT name FROM work_unit WHERE id = ?")
                        .param(unit)
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }

    private Kept fresh() {
        Kept known = kept;
        long now = clock.millis();
        if (known.until() > now) {
            return known;
        }
        Map<Boolean, List<Choice>> read = jdbc
                .sql(CHOICES)
                .query((row, number) ->
                        Map.entry(row.getBoolean("agency"), new Choice(row.getString("value"), row.getString("label"))))
                .list()
                .stream()
                .collect(partitioningBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        kept = new Kept(read.getOrDefault(true, List.of()), read.getOrDefault(false, List.of()), now + KEPT_MILLIS);
        return kept;
    }

    static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
