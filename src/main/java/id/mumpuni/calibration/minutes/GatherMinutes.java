package id.mumpuni.calibration.minutes;

import id.mumpuni.calibration.minutes.Minutes.Conflict;
import id.mumpuni.calibration.rules.ConflictKind;
import id.mumpuni.calibration.rules.ConflictRule;
import id.mumpuni.calibration.rules.ConflictRule.Case;
import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.CaseRow;
import id.mumpuni.calibration.table.Change;
import id.mumpuni.calibration.table.Declared;
import id.mumpuni.calibration.table.Member;
import id.mumpuni.calibration.table.SessionHead;
import id.mumpuni.calibration.table.TablePicture;
import id.mumpuni.documents.GovernmentName;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what a session's minutes say. */
@Component
class GatherMinutes {

    private record End(Instant closedAt, String government) {}

    private static final String END = """
            SELECT s.closed_at, top.name AS government
            FROM calibration_session s JOIN work_unit_ancestor x ON x.unit_id = s.unit_id
                JOIN work_unit top ON top.id = x.ancestor_id AND top.parent_id IS NULL
            WHERE s.id = ?
            """;

    private static final String SETTLED = """
            SELECT i.id FROM calibration_item i JOIN judgement j ON j.source_id = i.id AND j.stage = 'CALIBRATED'
            WHERE i.session_id = ?
            """;

    private final CalibrationTables tables;
    private final JdbcClient jdbc;
    private final Clock clock;

    GatherMinutes(CalibrationTables tables, JdbcClient jdbc, Clock clock) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Minutes of(UUID session) {
        SessionHead head = tables.head(session);
        List<Member> members = tables.members(session);
        List<CaseRow> rows = tables.rows(session);
        End end = jdbc.sql(END).param(session).query(Rows.of(End.class)).single();
        GovernmentName government = new GovernmentName(end.government());
        return new Minutes(
                head,
                government.place(),
                government.heading(),
                end.closedAt().atZone(clock.getZone()),
                members,
                conflicts(head, members, rows),
                TablePicture.of(rows),
                cases(session, rows));
    }

    private List<Minutes.Case> cases(UUID session, List<CaseRow> rows) {
        Map<UUID, List<Change>> changes =
                tables.changes(session).stream().collect(Collectors.groupingBy(Change::itemId));
        Set<UUID> settled = jdbc.sql(SETTLED).param(session).query(UUID.class).set();
        return rows.stream()
                .map(row -> new Minutes.Case(
                        row, changes.getOrDefault(row.itemId(), List.of()), settled.contains(row.itemId())))
                .toList();
    }

    private List<Conflict> conflicts(SessionHead head, List<Member> members, List<CaseRow> rows) {
        Map<UUID, Case> cases = tables.cases(head.id());
        List<Declared> declared = tables.declared(head.id());
        List<Conflict> conflicts = new ArrayList<>();
        for (Member member : members) {
            for (CaseRow row : rows) {
                Case one = cases.get(row.itemId());
                ConflictKind kind = one == null ? null : ConflictRule.of(member.id(), one, head.committee());
                if (kind != null) {
                    conflicts.add(new Conflict(member.name(), row.name(), kind, reason(declared, member, row)));
                }
            }
        }
        return conflicts;
    }

    private static @Nullable Declared reason(List<Declared> declared, Member member, CaseRow row) {
        return declared.stream()
                .filter(one ->
                        one.memberId().equals(member.id()) && one.itemId().equals(row.itemId()))
                .findFirst()
                .orElse(null);
    }
}
