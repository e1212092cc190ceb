package id.mumpuni.people.directory;

import id.mumpuni.people.Actor;
import id.mumpuni.people.PersonnelPermissions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The directory's filter as SQL: fixed text by what is asked for, everything that was typed as a parameter. */
final class DirectorySql {

    /** EmployeePermissions.mayViewDetails in SQL, for an entry d; DirectoryTest holds the two together. */
    private static final String IDENTIFIED = """
            (d.employee_id = :actor
            OR d.unit_id IN (SELECT led_subtree(:actor, :day))
            OR d.unit_id IN (SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = ANY(:officerOf))
            OR d.employee_id IN (SELECT employee_id FROM appraiser_override WHERE appraiser_id = :actor AND valid @> :day))
            """;

    private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    private final StringBuilder where = new StringBuilder("TRUE");
    private final boolean seesEveryone;

    DirectorySql(DirectoryFilter filter, Actor actor, LocalDate day) {
        seesEveryone = new PersonnelPermissions(actor).maySeeEveryone();
        if (!seesEveryone) {
            parameters.put("actor", actor.employeeId());
            parameters.put("officerOf", actor.officerOf().toArray(UUID[]::new));
            parameters.put("day", day);
        }
        int n = 0;
        for (String word : filter.words()) {
            search("w" + n++, word);
        }
        if (filter.unit() != null) {
            and("d.unit_id IN (SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = :unit)");
            parameters.put("unit", filter.unit());
        }
        equal("d.kind", "kind", filter.kind());
        equal("d.position_kind", "post", filter.post());
        equal("d.position_level", "level", filter.level());
        if (seesEveryone) {
            equal("d.rank_code", "rank", filter.rank());
        }
        if (filter.head()) {
            and("d.head");
        }
    }

    private void search(String name, String word) {
        parameters.put(
                name, "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        boolean digits = word.length() >= 3 && word.chars().allMatch(Character::isDigit);
        if (!digits) {
            and("d.search LIKE :" + name);
        } else if (seesEveryone) {
            and("(d.search LIKE :" + name + " OR d.employee_number LIKE :" + name + ")");
        } else {
            and("(d.search LIKE :" + name + " OR d.employee_number LIKE :" + name + " AND " + IDENTIFIED + ")");
        }
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            and(column + " = :" + name);
            parameters.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }

    private void and(String condition) {
        where.append(" AND ").append(condition);
    }

    /** What the count depends on: the same text with the same values counts the same rows. */
    Object key() {
        boolean personal = where.indexOf(":actor") >= 0;
        Map<String, @Nullable Object> values = new LinkedHashMap<>(parameters);
        if (!personal) {
            values.remove("actor");
        }
        values.remove("officerOf");
        return Map.entry(where.toString(), values.toString());
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    String count() {
        return "SELECT count(*) FROM directory_entry d WHERE " + where;
    }

    /** Sorts and cuts first, then asks who may be identified: for the rows of the page only. */
    String rows(String order, boolean paged) {
        String identified = seesEveryone ? "TRUE" : IDENTIFIED;
        return "SELECT d.employee_id AS id, d.full_name, d.kind, d.position_title AS position, d.head, d.unit_id,"
                + " d.unit_name AS unit, d.agency_name AS agency,"
                + " CASE WHEN " + identified + " THEN d.employee_number END AS number,"
                + " CASE WHEN " + identified + " THEN d.rank_code END AS rank"
                + " FROM (SELECT * FROM directory_entry d WHERE " + where + " ORDER BY " + order
                + (paged ? " LIMIT :limit OFFSET :offset" : "") + ") d ORDER BY " + order;
    }
}
