package id.mumpuni.calendar.holiday;

import id.mumpuni.calendar.rules.Holiday;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The holidays of years, by day. */
@Repository
class HolidayList {

    private static final String SQL = "SELECT day, name, kind, source FROM holiday";

    private final JdbcClient jdbc;

    HolidayList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Holiday> of(Collection<Integer> years) {
        return jdbc.sql(SQL + " WHERE EXTRACT(year FROM day) = ANY(?) ORDER BY day")
                .param(years.toArray(Integer[]::new))
                .query(Rows.of(Holiday.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Holiday> on(LocalDate day) {
        return jdbc.sql(SQL + " WHERE day = ?")
                .param(day)
                .query(Rows.of(Holiday.class))
                .optional();
    }

    /** Those that have any, the newest last. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return jdbc.sql("SELECT DISTINCT EXTRACT(year FROM day)::integer AS year FROM holiday ORDER BY year")
                .query(Integer.class)
                .list();
    }
}
