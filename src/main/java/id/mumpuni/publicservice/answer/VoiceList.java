package id.mumpuni.publicservice.answer;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.publicservice.VoiceNature;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Pages;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was written about services, for whoever judges it: never with the scores that came along. */
@Repository
class VoiceList {

    /** What the list may be narrowed to; those that wait come first. */
    enum Filter {
        WAITING("v.state = 'WAITING'"),
        REPLIED("v.reply IS NOT NULL AND v.reply_read_at IS NULL"),
        ACCEPTED("v.state = 'ACCEPTED'"),
        HIDDEN("v.state = 'HIDDEN'");

        private final String condition;

        Filter(String condition) {
            this.condition = condition;
        }
    }

    record Row(
            UUID id,
            int version,
            String service,
            String unit,
            LocalDate month,
            VoiceKind kind,
            @Nullable String person,
            String text,
            VoiceState state,
            @Nullable VoiceNature nature,
            @Nullable String reason,
            @Nullable String decider,
            @Nullable String reply,
            boolean replyRead) {}

    private static final String ROWS = """
            SELECT v.id, v.version, s.name AS service, u.name AS unit, v.month, v.kind, p.full_name AS person, v.text, v.state,
                v.nature, v.reason, d.full_name AS decider, v.reply, v.reply_read_at IS NOT NULL AS reply_read
            FROM public_voice v JOIN public_service s ON s.id = v.service_id JOIN work_unit u ON u.id = s.unit_id
                LEFT JOIN employee p ON p.id = v.served_by LEFT JOIN employee d ON d.id = v.decided_by
            WHERE """;

    // VoicePermissions.mayModerate for all at once; VoiceListTest holds the two together
    private static final String MINE = """
             v.served_by IS DISTINCT FROM :me AND (:all OR EXISTS (SELECT FROM work_unit_ancestor a
                WHERE a.unit_id = s.unit_id AND a.ancestor_id = ANY(:officerOf)))
            """;

    private final JdbcClient jdbc;

    VoiceList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public PageOf<Row> of(Actor actor, Filter filter, ListQuery query) {
        String rows = ROWS + MINE + " AND " + filter.condition
                + " AND (s.name ILIKE :pattern OR u.name ILIKE :pattern OR v.text ILIKE :pattern)";
        var parameters = Map.of(
                "all", actor.has(Role.PERSONNEL_OFFICER),
                "me", actor.employeeId(),
                "officerOf", actor.officerOf().toArray(UUID[]::new),
                "pattern", query.searchPattern());
        return Pages.read(jdbc, rows, "v.month DESC, v.id", parameters, query, Row.class);
    }

    @Transactional(readOnly = true)
    public Row get(UUID id) {
        return jdbc.sql(ROWS + " v.id = ?")
                .param(id)
                .query(Rows.of(Row.class))
                .optional()
                .orElseThrow(() -> new NotFound(Voice.class, id));
    }

    /** How many wait for a judgement, or with an answer for a reader. */
    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        return jdbc.sql("SELECT count(*) FROM public_voice v JOIN public_service s ON s.id = v.service_id WHERE" + MINE
                        + " AND (" + Filter.WAITING.condition + " OR " + Filter.REPLIED.condition + ")")
                .param("all", actor.has(Role.PERSONNEL_OFFICER))
                .param("me", actor.employeeId())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
