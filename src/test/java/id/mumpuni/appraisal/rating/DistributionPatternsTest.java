package id.mumpuni.appraisal.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.RatingDistribution;
import id.mumpuni.appraisal.rules.RatingDistribution.Check;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of the circular as they are kept, against teams of every size. */
@IntegrationTest
class DistributionPatternsTest {

    private static final int LARGEST = 40;

    @Autowired
    DistributionPatterns patterns;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private UUID period;

    @BeforeEach
    void aPeriod() {
        UUID unit = people.unit("Bidang Pola");
        period = new TestPeriods(jdbc).open(unit, people.employee("Petugas", unit));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/appraisal/pattern.csv", delimiter = ';', numLinesToSkip = 1)
    void saysWhichLinesAreNotMet(
            OrganisationRating organisation, int vg, int good, int ni, int poor, int vp, String unmet) {
        assertThat(unmet(organisation, counts(vg, good, ni, poor, vp))).isEqualTo(unmet == null ? "" : unmet);
    }

    /** Worked out a second time from the words of the circular, for every number of people at the top and at the middle. */
    @ParameterizedTest
    @EnumSource
    void theKeptFiguresAreThoseOfTheCircularForTeamsOfEverySize(OrganisationRating organisation) {
        for (int team = 1; team <= LARGEST; team++) {
            for (int own = 0; own <= team; own++) {
                for (int best = 0; best <= team - own; best++) {
                    Map<PerformanceRating, Integer> counts = team(organisation, own, best, team - own - best);
                    assertThat(unmet(organisation, counts).isEmpty())
                            .as(organisation + " " + counts)
                            .isEqualTo(byTheWords(organisation, counts, team));
                }
            }
        }
    }

    @Test
    void beforeTheCircularThereWasNoPattern() {
        jdbc.sql("UPDATE appraisal_period SET opened_at = '2023-01-30 10:00+07' WHERE id = ?")
                .param(period)
                .update();
        assertThat(patterns.of(period).rules()).isEmpty();
        assertThat(patterns.of(period).smallTeam()).isEqualTo(10);
        jdbc.sql("UPDATE appraisal_period SET opened_at = ? WHERE id = ?")
                .params(LocalDate.of(2023, 2, 1), period)
                .update();
        assertThat(patterns.of(period).rules()).hasSize(5);
        assertThat(patterns.of(period).source()).startsWith("SE MenPANRB 3/2023");
    }

    private static boolean byTheWords(
            OrganisationRating organisation, Map<PerformanceRating, Integer> counts, int team) {
        int vg = counts.get(PerformanceRating.VERY_GOOD);
        int good = counts.get(PerformanceRating.GOOD);
        int ni = counts.get(PerformanceRating.NEEDS_IMPROVEMENT);
        int poor = counts.get(PerformanceRating.POOR);
        int vp = counts.get(PerformanceRating.VERY_POOR);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return switch (organisation) {
            case EXCELLENT -> vg == most && vg <= most(70, team);
            case GOOD -> good == most && good <= most(70, team) && ni + poor > 0;
            case NEEDS_IMPROVEMENT -> ni >= least(60, team) && vg <= most(10, team);
            case POOR -> poor >= least(60, team) && ni >= least(10, team) && vg <= most(10, team);
            case VERY_POOR -> vp >= least(60, team) && poor + ni >= least(10, team) && vg == 0;
        };
    }

    /** A team below ten is rounded in its favour. */
    private static int most(int percent, int team) {
        double share = percent * team / 100.0;
        return (int) (team < 10 ? Math.ceil(share) : Math.floor(share));
    }

    private static int least(int percent, int team) {
        double share = percent * team / 100.0;
        return (int) (team < 10 ? Math.floor(share) : Math.ceil(share));
    }

    private static Map<PerformanceRating, Integer> team(OrganisationRating organisation, int own, int best, int rest) {
        int[] five = new int[5];
        five[organisation.ordinal()] += own;
        five[0] += best;
        five[2] += rest;
        return counts(five[0], five[1], five[2], five[3], five[4]);
    }

    private String unmet(OrganisationRating organisation, Map<PerformanceRating, Integer> counts) {
        DistributionPattern pattern = patterns();
        List<Check> checks = RatingDistribution.check(pattern.of(organisation), pattern.smallTeam(), counts);
        return String.join(
                ", ",
                checks.stream()
                        .filter(check -> !check.met())
                        .map(check -> check.kind() + " " + check.percent())
                        .toList());
    }

    private DistributionPattern kept;

    private DistributionPattern patterns() {
        if (kept == null) {
            kept = patterns.of(period);
        }
        return kept;
    }

    private static Map<PerformanceRating, Integer> counts(int vg, int good, int ni, int poor, int vp) {
        Map<PerformanceRating, Integer> counts = new EnumMap<>(PerformanceRating.class);
        counts.put(PerformanceRating.VERY_GOOD, vg);
        counts.put(PerformanceRating.GOOD, good);
        counts.put(PerformanceRating.NEEDS_IMPROVEMENT, ni);
        counts.put(PerformanceRating.POOR, poor);
        counts.put(PerformanceRating.VERY_POOR, vp);
        return counts;
    }
}
