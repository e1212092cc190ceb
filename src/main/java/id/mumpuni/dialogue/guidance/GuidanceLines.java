package id.mumpuni.dialogue.guidance;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a guidance's tables. */
@Repository
public class GuidanceLines {

    public record Row(
            UUID id,
            String section,
            String first,
            String second,
            String third,
            String fourth,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable String outcome) {

        /** As its form prints it; a step of the journal ends with its day. */
        public List<String> cells(int width) {
            boolean journal = section.equals(Section.JOURNAL.name());
            String last = !journal ? fourth : dueOn == null ? "-" : DAY.format(dueOn);
            return List.of(first, second, third, last).subList(0, width);
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", PdfRenderer.LANGUAGE);

    private final JdbcClient jdbc;

    GuidanceLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Row> of(UUID guidance) {
        return jdbc.sql("SELECT id, section, first, second, third, fourth, due_on, done_on, outcome FROM guidance_line"
                        + " WHERE guidance_id = ? ORDER BY section, ordinal")
                .param(guidance)
                .query(Rows.of(Row.class))
                .list();
    }

    /** What was said of a step that still stands at its place stays with it. */
    void write(UUID guidance, Section section, List<LineForm.Line> lines) {
        jdbc.sql("DELETE FROM guidance_line WHERE guidance_id = ? AND section = ? AND ordinal >= ?")
                .params(guidance, section.name(), lines.size())
                .update();
        for (int i = 0; i < lines.size(); i++) {
            LineForm.Line line = lines.get(i);
            jdbc.sql("""
                            INSERT INTO guidance_line (guidance_id, section, ordinal, first, second, third, fourth, due_on)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (guidance_id, section, ordinal) DO UPDATE SET first = excluded.first,
                                second = excluded.second, third = excluded.third, fourth = excluded.fourth,
                                due_on = excluded.due_on
                            """)
                    .params(guidance, section.name(), i)
                    .params(LineForm.said(line.first()), LineForm.said(line.second()))
                    .params(LineForm.said(line.third()), LineForm.said(line.fourth()))
                    .param(line.dueOn())
                    .update();
        }
    }

    void finish(UUID guidance, UUID line, LocalDate doneOn, String outcome) {
        int found = jdbc.sql("UPDATE guidance_line SET done_on = ?, outcome = ? WHERE id = ? AND guidance_id = ?"
                        + " AND section IN ('NEXT', 'JOURNAL')")
                .params(doneOn, outcome, line, guidance)
                .update();
        if (found == 0) {
            throw new NotFound(Row.class, line);
        }
    }

    /** Each table of the format says something. */
    boolean complete(UUID guidance, GuidanceKind kind) {
        List<String> filled = of(guidance).stream().map(Row::section).toList();
        return Section.of(kind).stream().allMatch(section -> filled.contains(section.name()));
    }
}
