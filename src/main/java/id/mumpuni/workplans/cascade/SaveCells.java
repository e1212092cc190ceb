package id.mumpuni.workplans.cascade;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The leader shares out roles in the own matrix, one cell or all of them. A cell that nobody touched is left alone; one
 * that somebody else has changed since it was read is not overwritten. New words are for the member to answer anew.
 */
@Service
class SaveCells {

    /** What a cell held when the page was made, and what is typed now; empty is no role. */
    record Typed(String before, String text) {}

    private static final int LONGEST = 1000;

    private static final String INSERT = """
            INSERT INTO role_cell (leader_id, year, result_id, indicator_id, member_id, role_text)
            VALUES (:leader, :year, :result, :indicator, :member, :text)
            ON CONFLICT DO NOTHING
            """;

    private static final String UPDATE = """
            UPDATE role_cell SET role_text = :text, answered_at = NULL, refusal = NULL, version = version + 1
            WHERE result_id = :result AND indicator_id IS NOT DISTINCT FROM :indicator::uuid AND member_id = :member
                AND leader_id = :leader AND role_text = :before
            """;

    private static final String DELETE = """
            DELETE FROM role_cell
            WHERE result_id = :result AND indicator_id IS NOT DISTINCT FROM :indicator::uuid AND member_id = :member
                AND leader_id = :leader AND role_text = :before
            """;

    private static final String NOW = """
            SELECT role_text FROM role_cell
            WHERE result_id = :result AND indicator_id IS NOT DISTINCT FROM :indicator::uuid AND member_id = :member
                AND leader_id = :leader
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
        Matrix matrix = pages.of(leader, year);
        Set<CellKey> known = matrix.columns().stream()
                .flatMap(column -> matrix.members().stream().map(member -> column.key(member.id())))
                .collect(Collectors.toSet());
        typed.forEach((key, cell) -> {
            if (!cell.text().equals(cell.before())) {
                if (!known.contains(key)) {
                    throw new RuleViolation("cascade.cell.unknown");
                }
                if (cell.text().length() > LONGEST) {
                    throw new RuleViolation("cascade.cell.too-long", LONGEST);
                }
                save(leader, year, key, cell);
            }
        });
    }

    private void save(UUID leader, int year, CellKey key, Typed cell) {
        String sql = cell.text().isEmpty() ? DELETE : cell.before().isEmpty() ? INSERT : UPDATE;
        int written = bind(sql, leader, key)
                .param("year", year)
                .param("text", cell.text())
                .param("before", cell.before())
                .update();
        if (written == 0) {
            Optional<String> now = bind(NOW, leader, key).query(String.class).optional();
            if (!now.orElse("").equals(cell.text())) {
                throw new Stale(SaveCells.class, key);
            }
        }
    }

    private JdbcClient.StatementSpec bind(String sql, UUID leader, CellKey key) {
        return jdbc.sql(sql)
                .param("leader", leader)
                .param("result", key.result())
                .param("indicator", key.indicator())
                .param("member", key.member());
    }
}
