package id.mumpuni.appraisal.board;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far a period is, unit by unit. It counts and names people; it never says how they were rated. */
@Repository
class Board {

    record Period(UUID id, String name, UUID unit, LocalDate planDue, LocalDate selfDue, LocalDate ratingDue) {}

    record Crumb(UUID id, String name) {}

    /**
     * One unit with everything below it.
     *
     * @param direct only the people in the unit itself, as a line beside the units below it
     */
    record Row(
            UUID id,
            String name,
            boolean direct,
            boolean below,
            long people,
            long noPlan,
            long notSubmitted,
            long unrated,
            long left,
            long signed,
            long acknowledged) {

        public long waiting() {
            return people - signed - acknowledged;
        }

        public long percent(long part) {
            return people == 0 ? 0 : Math.round(part * 100.0 / people);
        }

        static Row sum(List<Row> rows) {
            return rows.stream().reduce(new Row(new UUID(0, 0), "", false, false, 0, 0, 0, 0, 0, 0, 0), Row::plus);
        }

        private Row plus(Row other) {
            return new Row(
                    id,
                    name,
                    direct,
                    below,
                    people + other.people,
                    noPlan + other.noPlan,
                    notSubmitted + other.notSubmitted,
                    unrated + other.unrated,
                    left + other.left,
                    signed + other.signed,
                    acknowledged + other.acknowledged);
        }
    }

    record Person(
            UUID id,
            String name,
            String unit,
            @Nullable String appraiser,
            Stage stage,
            @Nullable LocalDate leftOn) {}

    private static final String STAGE = """
            CASE WHEN a.taken_out_reason IS NOT NULL THEN 'TAKEN_OUT'
                WHEN a.status IN ('SIGNED', 'ACKNOWLEDGED') THEN a.status
                WHEN a.status = 'OPEN' AND e.left_on <= jakarta_today() THEN 'LEFT'
                WHEN a.plan_id IS NULL THEN 'NO_PLAN'
                WHEN a.status = 'OPEN' THEN 'NOT_SUBMITTED' ELSE 'UNRATED' END""";

    private static final String PERIODS = """
            SELECT id, name, unit_id AS unit, plan_due, self_due, rating_due FROM appraisal_period
            ORDER BY status = 'CLOSED', starts DESC, id
            """;

    private static final String ROWS = """
            WITH top AS (
                SELECT u.id, false AS direct FROM work_unit u WHERE u.parent_id = :unit
                UNION ALL SELECT :unit::uuid, true WHERE :unit::uuid IS NOT NULL
                UNION ALL SELECT root, false FROM unnest(:roots::uuid[]) root
            ),
            counted AS (
                SELECT a.unit_id, count(*) AS people,
                    count(*) FILTER (WHERE stage = 'NO_PLAN') AS no_plan,
                    count(*) FILTER (WHERE stage = 'NOT_SUBMITTED') AS not_submitted,
                    count(*) FILTER (WHERE stage = 'UNRATED') AS unrated,
                    count(*) FILTER (WHERE stage = 'LEFT') AS left,
                    count(*) FILTER (WHERE stage = 'SIGNED') AS signed,
                    count(*) FILTER (WHERE stage = 'ACKNOWLEDGED') AS acknowledged
                FROM (SELECT a.unit_id, %s AS stage FROM appraisal a JOIN employee e ON e.id = a.employee_id
                    WHERE a.period_id = :period AND a.taken_out_reason IS NULL) a
                GROUP BY a.unit_id
            )
            SELECT u.id, u.name, top.direct, EXISTS (SELECT FROM work_unit c WHERE c.parent_id = u.id) AS below,
                sum(n.people)::bigint AS people, sum(n.no_plan)::bigint AS no_plan,
                sum(n.not_submitted)::bigint AS not_submitted, sum(n.unrated)::bigint AS unrated,
                sum(n.left)::bigint AS left, sum(n.signed)::bigint AS signed, sum(n.acknowledged)::bigint AS acknowledged
            FROM top JOIN work_unit u ON u.id = top.id
                JOIN work_unit_ancestor x ON x.ancestor_id = u.id AND (NOT top.direct OR x.depth = 0)
                JOIN counted n ON n.unit_id = x.unit_id
            GROUP BY u.id, u.name, u.sort_order, top.direct
            ORDER BY top.direct DESC, u.sort_order, u.name, u.id
            """.formatted(STAGE);

    private static final String CRUMBS = """
            SELECT u.id, u.name FROM work_unit_ancestor x JOIN work_unit u ON u.id = x.ancestor_id
            WHERE x.unit_id = :unit AND (:all OR EXISTS (
                SELECT FROM work_unit_ancestor o WHERE o.unit_id = u.id AND o.ancestor_id = ANY(:officerOf)))
            ORDER BY x.depth DESC
            """;

    private static final String PEOPLE = " FROM appraisal a JOIN employee e ON e.id = a.employee_id"
            + " JOIN work_unit u ON u.id = a.unit_id LEFT JOIN employee r ON r.id = a.appraiser_id"
            + " WHERE a.period_id = :period AND e.full_name ILIKE :search"
            + " AND (:unit::uuid IS NULL OR EXISTS (SELECT FROM work_unit_ancestor x"
            + " WHERE x.unit_id = a.unit_id AND x.ancestor_id = :unit))"
            + " AND (:all OR EXISTS (SELECT FROM work_unit_ancestor x"
            + " WHERE x.unit_id = a.unit_id AND x.ancestor_id = ANY(:officerOf)))"
            + " AND CASE WHEN :stage::text IS NULL THEN a.taken_out_reason IS NULL ELSE :stage = " + STAGE + " END";

    private static final String PERSON = "SELECT a.id, e.full_name AS name, u.name AS unit, r.full_name AS appraiser, "
            + STAGE + " AS stage, CASE WHEN e.left_on <= jakarta_today() THEN e.left_on END AS left_on";

    private final JdbcClient jdbc;

    Board(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Period> periods() {
        return jdbc.sql(PERIODS).query(Rows.of(Period.class)).list();
    }

    /** The newest period that is open. */
    @Transactional(readOnly = true)
    public Optional<Period> running() {
        return jdbc.sql("SELECT id, name, unit_id AS unit, plan_due, self_due, rating_due FROM appraisal_period"
                        + " WHERE status = 'OPEN' ORDER BY starts DESC, id LIMIT 1")
                .query(Rows.of(Period.class))
                .optional();
    }

    /** The units below the given one; without one, where the actor's view begins. */
    @Transactional(readOnly = true)
    public List<Row> rows(Period period, @Nullable UUID unit, Actor actor) {
        boolean all = seesAll(actor);
        UUID top = unit != null ? unit : all ? period.unit() : null;
        return jdbc.sql(ROWS)
                .param("period", period.id())
                .param("unit", top)
                .param("roots", top == null ? actor.officerOf().toArray(UUID[]::new) : new UUID[0])
                .query(Rows.of(Row.class))
                .list();
    }

    /** From the top of the actor's view down to the unit; empty if the unit lies outside it. */
    @Transactional(readOnly = true)
    public List<Crumb> crumbs(UUID unit, Actor actor) {
        return jdbc.sql(CRUMBS)
                .param("unit", unit)
                .param("all", seesAll(actor))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .query(Rows.of(Crumb.class))
                .list();
    }

    record Wanted(
            UUID period, @Nullable UUID unit, @Nullable Stage stage, ListQuery query) {}

    @Transactional(readOnly = true)
    public PageOf<Person> people(Wanted wanted, Actor actor) {
        var rows = bind(
                        PERSON + PEOPLE + " ORDER BY e.name, a.id LIMIT " + ListQuery.PAGE_SIZE + " OFFSET :offset",
                        wanted,
                        actor)
                .param("offset", wanted.query().offset())
                .query(Rows.of(Person.class))
                .list();
        long total = bind("SELECT count(*)" + PEOPLE, wanted, actor)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, wanted.query().pageNumber(), total);
    }

    /**
     * One person's place in a period.
     *
     * @param reason why they were taken out of it; null if they take part
     */
    record One(
            UUID id,
            UUID periodId,
            String period,
            String name,
            String unit,
            @Nullable String appraiser,
            Stage stage,
            @Nullable LocalDate leftOn,
            @Nullable String reason) {

        public boolean open() {
            return stage != Stage.SIGNED && stage != Stage.ACKNOWLEDGED && stage != Stage.TAKEN_OUT;
        }
    }

    /** The caller guards it. */
    @Transactional(readOnly = true)
    public One one(UUID id) {
        return jdbc.sql("SELECT a.id, p.id AS period_id, p.name AS period, e.full_name AS name, u.name AS unit,"
                        + " r.full_name AS appraiser, " + STAGE + " AS stage, e.left_on, a.taken_out_reason AS reason"
                        + " FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id"
                        + " JOIN employee e ON e.id = a.employee_id JOIN work_unit u ON u.id = a.unit_id"
                        + " LEFT JOIN employee r ON r.id = a.appraiser_id WHERE a.id = ?")
                .param(id)
                .query(Rows.of(One.class))
                .optional()
                .orElseThrow(() -> new NotFound(Board.class, id));
    }

    /** Everyone, row by row as the database sends them. */
    @Transactional(readOnly = true)
    public void everyone(Wanted wanted, Actor actor, Consumer<Stream<Person>> reader) {
        try (Stream<Person> rows = bind(PERSON + PEOPLE + " ORDER BY u.name, e.name, a.id", wanted, actor)
                .query(Rows.of(Person.class))
                .stream()) {
            reader.accept(rows);
        }
    }

    private JdbcClient.StatementSpec bind(String sql, Wanted wanted, Actor actor) {
        Stage stage = wanted.stage();
        return jdbc.sql(sql)
                .param("period", wanted.period())
                .param("unit", wanted.unit())
                .param("stage", stage == null ? null : stage.name())
                .param("search", wanted.query().searchPattern())
                .param("all", seesAll(actor))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new));
    }

    private static boolean seesAll(Actor actor) {
        return actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }
}
