package id.mumpuni.security.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives the crawler something to ask for. A module adds a bean of this kind (a {@code @TestComponent} named in
 * {@code IntegrationTest}) for the patterns whose variables name its things; without one the crawler asks for things
 * that do not exist, and the table may not hold a line that says nothing else.
 */
public interface AccessFixture {

    /**
     * What stands for the variables of the pattern, in their order: a thing that the visitor has to do with. The first
     * value also fills a parameter that takes several. Empty if the pattern is not of this module.
     */
    List<Object> own(String pattern, Visitor visitor, World world);

    /** Things of the same kind that have nothing to do with the visitor. */
    List<Object> other(String pattern, World world);

    /** All of them: those of the modules' own tests and those that are made here. */
    static List<AccessFixture> all(ObjectProvider<AccessFixture> own, JdbcClient jdbc) {
        PlanAccessFixture plans = new PlanAccessFixture(jdbc);
        return Stream.concat(
                        own.orderedStream(),
                        Stream.of(
                                new PeopleAccessFixture(jdbc),
                                plans,
                                new EvaluationAccessFixture(jdbc, plans),
                                new DialogueAccessFixture(jdbc),
                                new ObjectionAccessFixture(jdbc),
                                new CalibrationAccessFixture(jdbc),
                                new CompetencyAccessFixture(jdbc),
                                new VoiceAccessFixture(jdbc),
                                new AssessmentAccessFixture(jdbc),
                                new SystemAccessFixture(jdbc),
                                new YearAccessFixture(jdbc)))
                .toList();
    }
}
