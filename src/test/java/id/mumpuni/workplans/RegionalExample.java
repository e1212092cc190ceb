package id.mumpuni.workplans;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The regulation's own worked example for a regional government: a health office, a clinic and its midwife. */
public record RegionalExample(
        String source,
        Agreement agencyAgreement,
        Agreement clinicAgreement,
        Plan headOfAgency,
        Plan headOfClinic,
        Plan midwife,
        Matrix matrix,
        Workblock workblock) {

    public record Agreement(List<Target> targets, List<Programme> programmes) {}

    public record Target(String objective, String indicator, String target) {}

    public record Programme(String name, String budget) {}

    public record Plan(
            String post,
            String unit,
            PlanModel model,
            PlanApproach approach,
            List<Result> results,
            Map<CoreValue, String> expectations,
            @Nullable Manual manual,
            @Nullable Annex annex) {}

    public record Result(ResultKind kind, String description, String giver, List<Indicator> indicators) {}

    public record Indicator(String text, @Nullable Perspective perspective) {}

    /**
     * For which result and which of its indicators, counted from one.
     *
     * @param target the indicator and target that the table names, which belongs to none of the results' indicators
     */
    public record Manual(
            int result,
            int indicator,
            String goal,
            String definition,
            String formula,
            String unit,
            String controlLevel,
            String dataSource,
            String reportPeriod,
            String target) {}

    /** Pairs of a kind and a text, and plain texts. */
    public record Annex(List<List<String>> RESOURCE, List<List<String>> REPORT, List<String> POSITIVE) {}

    /** @param fromAgency the clinic's part in the office's promise (diagram 2) */
    public record Matrix(String fromAgency, TeamLead teamLead, List<Member> members) {}

    public record TeamLead(String post, String supports, List<String> roles) {}

    /** One list of roles for each role of the team's leader; an empty one: no role. */
    public record Member(String post, List<List<String>> cells) {}

    public record Workblock(
            String title,
            String indicator,
            String owner,
            String parties,
            String time,
            String beneficiaries,
            String goal,
            String budget,
            List<String> activitiesRoutine,
            List<String> activitiesTransformative,
            List<String> milestonesRoutine,
            List<String> milestonesTransformative) {}

    public static RegionalExample read() {
        try (InputStream json = Objects.requireNonNull(
                RegionalExample.class.getResourceAsStream("/regulation/regional-example.json"))) {
            return JsonMapper.shared().readValue(json, RegionalExample.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
