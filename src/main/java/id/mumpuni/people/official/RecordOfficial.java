package id.mumpuni.people.official;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.shared.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RecordOfficial {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RecordOfficial(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void add(OfficialForm form) {
        check(form);
        UUID id = jdbc.sql("INSERT INTO employee (kind, name, front_title, back_title)"
                        + " VALUES ('NON_ASN', :name, :front, :back) RETURNING id")
                .param("name", requireNonNull(form.name()).strip())
                .param("front", form.frontTitle())
                .param("back", form.backTitle())
                .query(UUID.class)
                .single();
        place(id, form);
    }

    /** The name is corrected; the term of office replaces the latest one. */
    @PersonnelPolicy.MayManage
    @Transactional
    void change(UUID id, OfficialForm form) {
        check(form);
        jdbc.sql("UPDATE employee SET name = :name, front_title = :front, back_title = :back, version = version + 1"
                        + " WHERE id = :id AND kind = 'NON_ASN'")
                .param("name", requireNonNull(form.name()).strip())
                .param("front", form.frontTitle())
                .param("back", form.backTitle())
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM placement WHERE id = (SELECT id FROM placement WHERE employee_id = ?"
                        + " ORDER BY valid DESC LIMIT 1)")
                .param(id)
                .update();
        place(id, form);
    }

    private void place(UUID id, OfficialForm form) {
        if (form.isLeader() && led(form)) {
            throw new RuleViolation("people.official.another-leads");
        }
        String post = requireNonNull(form.post()).strip();
        jdbc.sql("INSERT INTO position (title, kind) VALUES (?, 'STATE_OFFICIAL') ON CONFLICT (kind, title) DO NOTHING")
                .param(post)
                .update();
        jdbc.sql("""
                        INSERT INTO placement (employee_id, unit_id, position_id, head, head_basis, valid)
                        SELECT :id, :unit, q.id, :leads, CASE WHEN :leads THEN 'POSITION' END, daterange(:from, :until)
                        FROM position q WHERE q.title = :post AND q.kind = 'STATE_OFFICIAL'
                        """)
                .param("id", id)
                .param("unit", form.unit())
                .param("leads", form.isLeader())
                .param("from", form.from())
                .param("until", end(form.until()))
                .param("post", post)
                .update();
        events.publishEvent(new ReportingLineChanged());
    }

    /** The wali kota leads; the deputy holds an office too, but one leader at a time appraises. */
    private boolean led(OfficialForm form) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM placement WHERE unit_id = :unit AND head"
                        + " AND valid && daterange(:from, :until))")
                .param("unit", form.unit())
                .param("from", form.from())
                .param("until", end(form.until()))
                .query(Boolean.class)
                .single();
    }

    private static @Nullable LocalDate end(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : lastDay.plusDays(1);
    }

    private static void check(OfficialForm form) {
        LocalDate until = form.until();
        if (until != null && until.isBefore(requireNonNull(form.from()))) {
            throw new RuleViolation("people.dates.reversed");
        }
    }
}
