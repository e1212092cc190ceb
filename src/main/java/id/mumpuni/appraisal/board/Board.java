package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.Stage;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** @param together its results are shown together, from the day on which they were released */
    record Period(
            UUID id,
            String name,
            UUID unit,
            LocalDate planDue,
            LocalDate selfDue,
            LocalDate ratingDue,
            boolean together,
            @Nullable LocalDate releasedOn) {}

    record Crumb(UUID id, String name) {}

    /**
     * One unit with everything below it.
     *
     * @param direct only the people in the unit itself, as a line beside the units below it
     */
    record Row(UUID id, String name, boolean direct, boolean below, Map<Stage, Long> counts) {

        public long count(Stage stage) {
            return counts.getOrDefault(stage, 0L);
        }

        public long people() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        public long done() {
            return count(Stage.SIGNED) + count(Stage.ACKNOWLEDGED) + count(Stage.REFUSED);
        }

        /** Of the counted stages those that every unit shows, and the others where they occur. */
        public List<Stage> stages() {
            return Stream.of(Stage.values())
                    .filter(stage -> stage != Stage.TAKEN_OUT && (!stage.seldom() || count(stage) > 0))
                    .toList();
        }

        public long percent(long part) {
            return people() == 0 ? 0 : Math.round(part * 100.0 / people());
        }

        static Row sum(List<Row> rows) {
            return rows.stream().reduce(new Row(new UUID(0, 0), "", false, false, Map.of()), Row::plus);
        }

        Row plus(Row other) {
            Map<Stage, Long> sum = new EnumMap<>(Stage.class);
            sum.putAll(counts);
            other.counts.forEach((stage, people) -> sum.merge(stage, people, Long::sum));
            return new Row(id, name, direct, below, sum);
        }
    }

    private record Count(UUID id, String name, boolean direct, boolean below, Stage stage, long people) {}

    record Person(
            UUID id,
            String name,
            String unit,
            @Nullable String appraiser,
            Stage stage,
            @Nullable LocalDate due,
            @Nullable LocalDate leftOn) {

        public boolean done() {
            return stage.done();
        }
    }

    // a period that is closed waits for nobody's superior
    private static final String STAGE = """
            CASE WHEN s.step IN ('HELD', 'DELIVER', 'RETURN', 'SILENT') THEN 'SIGNED'
                WHEN s.step IN ('TAKEN_OUT', 'ACKNOWLEDGED', 'REFUSED') THEN s.step
                WHEN a.status = 'OPEN' AND e.left_on <= :today THEN 'LEFT'
                WHEN s.step IN ('TAKE_OVER', 'STRANDED') AND p.status = 'OPEN' THEN s.step
                WHEN a.plan_id IS NULL THEN 'NO_PLAN'
                WHEN a.status = 'OPEN' THEN 'NOT_SUBMITTED' ELSE 'UNRATED' END""";

    private static final String STANDING = """
             FROM appraisal_standing(:period, :today) s JOIN appraisal a ON a.id = s.appraisal_id
                JOIN appraisal_period p ON p.id = a.period_id JOIN employee e ON e.id = a.employee_id
            """;

    private static final String PERIODS = """
            SELECT p.id, p.name, p.unit_id AS unit, p.plan_due, p.self_due, p.rating_due, y.delivery = 'TOGETHER' AS together,
                local_day(p.released_at) AS released_on
            FROM appraisal_period p JOIN evaluation_policy y ON y.id = p.policy_id
            """;

    private static final String ROWS = """
            WITH top AS (
                SELECT u.id, false AS direct FROM work_unit u WHERE u.parent_id = :unit
                UNION ALL SELECT :unit::uuid, true WHERE :unit::uuid IS NOT NULL
                UNION ALL SELECT root, false FROM unnest(:roots::uuid[]) root
            ),
            counted AS (
                SELECT unit_id, stage, count(*) AS people
                FROM (SELECT a.unit_id, %s AS stage %s WHERE a.taken_out_reason IS NULL) a
                GROUP BY unit_id, stage
            )
            SELECT u.id, u.name, top.direct, EXISTS (SELECT FROM work_unit c WHERE c.parent_id = u.id) AS below,
                n.stage, sum(n.people)::bigint AS people
            FROM top JOIN work_unit u ON u.id = top.id
                JOIN work_unit_ancestor x ON x.ancestor_id = u.id AND (NOT top.direct OR x.depth = 0)
                JOIN counted n ON n.unit_id = x.unit_id
            GROUP BY u.id, u.name, u.sort_order, top.direct, n.stage
            ORDER BY top.direct DESC, u.sort_order, u.name, u.id
            """.formatted(STAGE, STANDING);

    private static final String CRUMBS = """
            SELECT u.id, u.name FROM work_unit_ancestor x JOIN work_unit u ON u.id = x.ancestor_id
            WHERE x.unit_id = :unit AND (:all OR EXISTS (
                SELECT FROM work_unit_ancestor o WHERE o.unit_id = u.id AND o.ancestor_id = ANY(:officerOf)))
            ORDER BY x.depth DESC
            """;

    private static final String PEOPLE = STANDING
            + " JOIN work_unit u ON u.id = a.unit_id LEFT JOIN employee r ON r.id = COALESCE(s.acting_id, a.appraiser_id)"
            + " WHERE e.full_name ILIKE :search"
            + " AND (:unit::uuid IS NULL OR EXISTS (SELECT FROM work_unit_ancestor x"
            + " WHERE x.unit_id = a.unit_id AND x.ancestor_id = :unit))"
            + " AND (:all OR EXISTS (SELECT FROM work_unit_ancestor x"
            + " WHERE x.unit_id = a.unit_id AND x.ancestor_id = ANY(:officerOf)))"
            + " AND CASE WHEN :stage::text IS NULL THEN a.taken_out_reason IS NULL ELSE :stage = " + STAGE + " END";

    private static final String PERSON = "SELECT a.id, e.full_name AS name, u.name AS unit, r.full_name AS appraiser, "
            + STAGE + " AS stage, CASE WHEN p.status = 'OPEN' OR a.signed_at IS NOT NULL THEN s.due END AS due,"
            + " CASE WHEN e.left_on <= :today THEN e.left_on END AS left_on";

    private final JdbcClient jdbc;
    private final Clock clock;

    Board(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Period> periods() {
        return jdbc.sql(PERIODS
                        + " WHERE p.status IN ('OPEN', 'CLOSED') ORDER BY p.status = 'CLOSED', p.starts DESC, p.id")
                .query(Rows.of(Period.class))
                .list();
    }

    /** The newest period that is open. */
    @Transactional(readOnly = true)
    public Optional<Period> running() {
        return jdbc.sql(PERIODS + " WHERE p.status = 'OPEN' ORDER BY p.starts DESC, p.id LIMIT 1")
                .query(Rows.of(Period.class))
                .optional();
    }

    /** The units below the given one; without one, where the actor's view begins. */
    @Transactional(readOnly = true)
    public List<Row> rows(Period period, @Nullable UUID unit, Actor actor) {
        boolean all = seesAll(actor);
        UUID top = unit != null ? unit : all ? period.unit() : null;
        Map<List<Object>, Row> rows = new LinkedHashMap<>();
        jdbc.sql(ROWS)
                .param("period", period.id())
                .param("today", LocalDate.now(clock))
                .param("unit", top)
                .param("roots", top == null ? actor.officerOf().toArray(UUID[]::new) : new UUID[0])
                .query(Rows.of(Count.class))
                .list()
                .forEach(n -> rows.merge(
                        List.of(n.id(), n.direct()),
                        new Row(n.id(), n.name(), n.direct(), n.below(), Map.of(n.stage(), n.people())),
                        Row::plus));
        return List.copyOf(rows.values());
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
            UUID employeeId,
            String unit,
            @Nullable String appraiser,
            Stage stage,
            @Nullable LocalDate leftOn,
            @Nullable String reason) {

        public boolean open() {
            return !stage.done() && stage != Stage.TAKEN_OUT;
        }
    }

    /** The caller guards it. */
    @Transactional(readOnly = true)
    public One one(UUID id) {
        return jdbc.sql(
                        "SELECT a.id, p.id AS period_id, p.name AS period, e.full_name AS name, a.employee_id, u.name AS unit,"
                                + " r.full_name AS appraiser, " + STAGE
                                + " AS stage, e.left_on, a.taken_out_reason AS reason"
                                + " FROM appraisal_standing_of(:id, :today) s JOIN appraisal a ON a.id = s.appraisal_id"
                                + " JOIN appraisal_period p ON p.id = a.period_id"
                                + " JOIN employee e ON e.id = a.employee_id JOIN work_unit u ON u.id = a.unit_id"
                                + " LEFT JOIN employee r ON r.id = COALESCE(s.acting_id, a.appraiser_id)")
                .param("id", id)
                .param("today", LocalDate.now(clock))
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
                .param("today", LocalDate.now(clock))
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
