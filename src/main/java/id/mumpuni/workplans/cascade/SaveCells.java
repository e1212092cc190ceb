package id.mumpuni.workplans.cascade;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The leader shares out roles in the own matrix, one cell or all of them. A cell that nobody touched is left alone; one
 * that somebody else has changed since it was read is not overwritten. New words are for the member to answer anew; a
 * role that stays as it was keeps its answer.
 */
@Service
class SaveCells {

    /** What a cell held when the page was made, and what is typed now; empty is no role. */
    record Typed(String before, String text) {}

    /** Where a cell stands. */
    private record Place(UUID leader, int year, CellKey key) {}

    /** A role as it is stored. */
    record Stored(UUID id, int line, String roleText) {}

    static final int LONGEST = 1000;
    static final int MOST = 20;

    private static final String STORED = """
            SELECT id, line, role_text FROM role_cell
            WHERE result_id = :result AND indicator_id IS NOT DISTINCT FROM :indicator::uuid AND member_id = :member
                AND leader_id = :leader
            ORDER BY line, id
            """;

    private static final String INSERT = """
            INSERT INTO role_cell (leader_id, year, result_id, indicator_id, member_id, line, role_text)
            VALUES (:leader, :year, :result, :indicator, :member, :line, :text)
            """;

    private static final String REWRITE = """
            UPDATE role_cell SET role_text = :text, line = :line, answered_at = NULL, refusal = NULL, version = version + 1
            WHERE id = :id
            """;

    private final MatrixPages pages;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    SaveCells(MatrixPages pages, CurrentActor currentActor, JdbcClient jdbc) {
        this.pages = pages;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @PlanPolicy.Own
    @Transactional
    void save(int year, Map<CellKey, Typed> typed) {
        UUID leader = currentActor.get().employeeId();
        // two saves of the same leader at once would both find the cell empty
        jdbc.sql("SELECT id FROM employee WHERE id = ? FOR NO KEY UPDATE")
                .param(leader)
                .query(UUID.class)
                .single();
        Matrix matrix = pages.of(leader, year);
        Set<CellKey> known = matrix.columns().stream()
                .flatMap(column -> matrix.members().stream().map(member -> column.key(member.id())))
                .collect(Collectors.toSet());
        typed.forEach((key, cell) -> {
            List<String> before = Matrix.roles(cell.before());
            List<String> roles = Matrix.roles(cell.text());
            if (!roles.equals(before)) {
                check(known.contains(key), roles);
                save(new Place(leader, year, key), before, roles);
            }
        });
    }

    private static void check(boolean known, List<String> roles) {
        if (!known) {
            throw new RuleViolation("cascade.cell.unknown");
        }
        if (roles.size() > MOST) {
            throw new RuleViolation("cascade.cell.too-many", MOST);
        }
        if (roles.stream().anyMatch(role -> role.length() > LONGEST)) {
            throw new RuleViolation("cascade.cell.too-long", LONGEST);
        }
    }

    private void save(Place place, List<String> before, List<String> roles) {
        List<Stored> left =
                new ArrayList<>(bind(STORED, place).query(Rows.of(Stored.class)).list());
        List<String> now = left.stream()
                .flatMap(stored -> Matrix.roles(stored.roleText()).stream())
                .toList();
        if (now.equals(roles)) {
            return;
        }
        if (!now.equals(before)) {
            throw new Stale(SaveCells.class, place.key());
        }
        List<@Nullable Stored> kept = new ArrayList<>();
        roles.forEach(role -> kept.add(takeSame(left, role)));
        for (int i = 0; i < roles.size(); i++) {
            write(place, kept.get(i), left, i + 1, roles.get(i));
        }
        left.forEach(gone ->
                jdbc.sql("DELETE FROM role_cell WHERE id = ?").param(gone.id()).update());
    }

    private static @Nullable Stored takeSame(List<Stored> left, String role) {
        for (Stored stored : left) {
            if (stored.roleText().equals(role)) {
                left.remove(stored);
                return stored;
            }
        }
        return null;
    }

    /** A role in the same words only moves; other words go into what is left over, so that the member's result stays. */
    private void write(Place place, @Nullable Stored same, List<Stored> left, int line, String role) {
        if (same != null) {
            if (same.line() != line) {
                jdbc.sql("UPDATE role_cell SET line = ? WHERE id = ?")
                        .params(line, same.id())
                        .update();
            }
        } else if (!left.isEmpty()) {
            jdbc.sql(REWRITE)
                    .param("id", left.remove(0).id())
                    .param("line", line)
                    .param("text", role)
                    .update();
        } else {
            bind(INSERT, place)
                    .param("year", place.year())
                    .param("line", line)
                    .param("text", role)
                    .update();
        }
    }

    private JdbcClient.StatementSpec bind(String sql, Place place) {
        return jdbc.sql(sql)
                .param("leader", place.leader())
                .param("result", place.key().result())
                .param("indicator", place.key().indicator())
                .param("member", place.key().member());
    }
}
