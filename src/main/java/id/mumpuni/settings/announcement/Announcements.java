package id.mumpuni.settings.announcement;

import id.mumpuni.shared.Announcement;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The announcements in the database. */
@Repository
class Announcements {

    record Row(UUID id, String text, boolean urgent, LocalDate since, LocalDate until, String writer, boolean ended) {

        public boolean over(LocalDate day) {
            return ended || until.isBefore(day);
        }

        public boolean shown(LocalDate day) {
            return !over(day) && !since.isAfter(day);
        }
    }

    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The urgent ones first; more than three would push the page away. */
    List<Announcement> shown(LocalDate day) {
        return jdbc.sql("SELECT text, urgent FROM announcement WHERE ? BETWEEN since AND until AND ended_at IS NULL"
                        + " ORDER BY urgent DESC, written_at DESC LIMIT 3")
                .param(day)
                .query(Rows.of(Announcement.class))
                .list();
    }

    @Transactional(readOnly = true)
    public PageOf<Row> page(ListQuery query) {
        List<Row> rows = jdbc.sql("""
                        SELECT a.id, a.text, a.urgent, a.since, a.until, e.full_name AS writer,
                            a.ended_at IS NOT NULL AS ended
                        FROM announcement a JOIN employee e ON e.id = a.written_by
                        ORDER BY a.written_at DESC, a.id LIMIT ? OFFSET ?
                        """)
                .params(ListQuery.PAGE_SIZE, query.offset())
                .query(Rows.of(Row.class))
                .list();
        long total =
                jdbc.sql("SELECT count(*) FROM announcement").query(Long.class).single();
        return new PageOf<>(rows, query.pageNumber(), total);
    }

    void write(AnnouncementForm.Text text, UUID writer, OffsetDateTime now) {
        jdbc.sql(
                        "INSERT INTO announcement (text, urgent, since, until, written_by, written_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(text.text(), text.urgent(), text.since(), text.until(), writer, now)
                .update();
    }

    void end(UUID id, OffsetDateTime now) {
        int found = jdbc.sql("UPDATE announcement SET ended_at = COALESCE(ended_at, ?) WHERE id = ?")
                .params(now, id)
                .update();
        if (found == 0) {
            throw new NotFound(Announcement.class, id);
        }
    }
}
