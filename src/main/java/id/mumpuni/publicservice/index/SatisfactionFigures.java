package id.mumpuni.publicservice.index;

import static java.util.Objects.requireNonNull;

import id.mumpuni.publicservice.VoiceNature;
import id.mumpuni.publicservice.rules.OpenFigures;
import id.mumpuni.publicservice.rules.Quarter;
import id.mumpuni.publicservice.rules.SatisfactionIndex;
import id.mumpuni.publicservice.survey.SurveyFloor;
import id.mumpuni.shared.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The figures of finished quarters, as everybody may see them. */
@Repository
class SatisfactionFigures {

    /** @param told null: too few answers to say anything */
    record Line(UUID id, String name, @Nullable Satisfaction told) {}

    record Unit(String name, @Nullable Satisfaction told, List<Line> services) {}

    record City(@Nullable Satisfaction told, List<Unit> units) {}

    record Words(Quarter quarter, VoiceNature nature, String text) {}

    private record Counted(UUID service, String name, UUID unitId, String unit, OpenFigures.Tally tally) {

        OpenFigures.Counted anonymous() {
            return new OpenFigures.Counted(service, unitId, tally);
        }
    }

    private record Said(LocalDate month, VoiceNature nature, String text) {}

    private static final String SUMS = """
            count(*) AS answers, sum(scores[1]) AS e1, sum(scores[2]) AS e2, sum(scores[3]) AS e3, sum(scores[4]) AS e4,
                sum(scores[5]) AS e5, sum(scores[6]) AS e6, sum(scores[7]) AS e7, sum(scores[8]) AS e8, sum(scores[9]) AS e9
            FROM survey_answer a
            """;

    private static final String OF_CITY = """
            SELECT s.id, s.name, s.unit_id, u.name AS unit, %s
                JOIN public_service s ON s.id = a.service_id JOIN work_unit u ON u.id = s.unit_id
            WHERE a.month BETWEEN ? AND ?
            GROUP BY s.id, u.id ORDER BY u.name, u.id, s.name, s.id
            """.formatted(SUMS);

    private static final String OF_SERVICE = """
            SELECT date_trunc('quarter', month)::date AS quarter, %s
            WHERE service_id = ? GROUP BY quarter ORDER BY quarter DESC
            """.formatted(SUMS);

    private static final String QUARTERS = """
            SELECT q.first FROM (SELECT generate_series(date_trunc('quarter', min(month)), :today::date, interval '3 months')::date
                AS first FROM survey_answer) q
            WHERE EXISTS (SELECT FROM survey_answer a
                    WHERE a.month >= q.first AND a.month < q.first + interval '3 months')
                AND NOT EXISTS (SELECT FROM survey_urn u
                    WHERE u.month >= q.first AND u.month < q.first + interval '3 months')
            ORDER BY q.first DESC
            """;

    private static final int ELEMENTS = 9;

    private final JdbcClient jdbc;
    private final SurveyFloor floor;
    private final Clock clock;

    SatisfactionFigures(JdbcClient jdbc, SurveyFloor floor, Clock clock) {
        this.jdbc = jdbc;
        this.floor = floor;
        this.clock = clock;
    }

    /** Those of which anything may be told, the newest first. As long as one answer is in the urn, its quarter is not. */
    @Transactional(readOnly = true)
    public List<Quarter> quarters() {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(QUARTERS).param("today", today).query(LocalDate.class).list().stream()
                .map(Quarter::of)
                .filter(quarter -> quarter.isToldOn(today))
                .toList();
    }

    /** For one of {@link #quarters()}. */
    @Transactional(readOnly = true)
    public City city(Quarter quarter) {
        List<Counted> counted = counted(quarter);
        OpenFigures open = open(counted);
        Map<UUID, Unit> units = new LinkedHashMap<>();
        for (Counted one : counted) {
            units.computeIfAbsent(
                            one.unitId(),
                            id -> new Unit(
                                    one.unit(), Satisfaction.of(open.units().get(id)), new ArrayList<>()))
                    .services()
                    .add(new Line(
                            one.service(),
                            one.name(),
                            Satisfaction.of(open.services().get(one.service()))));
        }
        return new City(Satisfaction.of(open.city()), List.copyOf(units.values()));
    }

    /** Of one service, for each quarter in which anything is told of it. */
    @Transactional(readOnly = true)
    public Map<Quarter, Satisfaction> service(UUID id) {
        Set<Quarter> finished = Set.copyOf(quarters());
        Map<Quarter, Satisfaction> told = new LinkedHashMap<>();
        jdbc.sql(OF_SERVICE).param(id).query(row -> {
            Quarter quarter = Quarter.of(row.getObject("quarter", LocalDate.class));
            OpenFigures.Tally tally = tally(row);
            if (finished.contains(quarter) && floor.get().reachedBy(tally.elements())) {
                told.put(quarter, requireNonNull(Satisfaction.of(tally)));
            }
        });
        return told;
    }

    /** Published words about a service, of the quarters that are told; by a random id, so in no order. */
    @Transactional(readOnly = true)
    public List<Words> words(UUID service, Map<Quarter, Satisfaction> told) {
        return jdbc
                .sql("SELECT month, nature, text FROM public_voice"
                        + " WHERE service_id = ? AND kind = 'SERVICE' AND state = 'ACCEPTED'"
                        + " ORDER BY date_trunc('quarter', month) DESC, id")
                .param(service)
                .query(Rows.of(Said.class))
                .list()
                .stream()
                .map(said -> new Words(Quarter.of(said.month()), said.nature(), said.text()))
                .filter(words -> told.containsKey(words.quarter()))
                .toList();
    }

    private OpenFigures open(List<Counted> counted) {
        return OpenFigures.of(counted.stream().map(Counted::anonymous).toList(), floor.get());
    }

    private List<Counted> counted(Quarter quarter) {
        return jdbc.sql(OF_CITY)
                .params(quarter.first(), quarter.last())
                .query((row, number) -> new Counted(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("unit_id", UUID.class),
                        row.getString("unit"),
                        tally(row)))
                .list();
    }

    private static OpenFigures.Tally tally(ResultSet row) throws SQLException {
        int answers = row.getInt("answers");
        long[] sums = new long[ELEMENTS];
        for (int place = 1; place <= ELEMENTS; place++) {
            sums[place - 1] = row.getLong("e" + place);
        }
        return new OpenFigures.Tally(IntStream.range(0, ELEMENTS)
                .mapToObj(place -> new SatisfactionIndex.Element(answers, sums[place]))
                .toList());
    }
}
