package id.mumpuni.appraisal;

import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.workplans.CoreValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the regulation's example for a regional government records and says about its people. */
record RegionalEvaluation(String source, Person headOfAgency, Person headOfClinic, Person midwife) {

    record Person(List<Result> results, Map<CoreValue, List<Said>> values) {}

    /** @param ordinal which of the plan's results */
    record Result(int ordinal, List<String> realisations, List<Said> feedback) {}

    /** @param saidBy whose words a leader wrote down */
    record Said(FeedbackRelation by, String text, @Nullable String saidBy) {}

    static RegionalEvaluation read() {
        try (InputStream json = Objects.requireNonNull(
                RegionalEvaluation.class.getResourceAsStream("/regulation/regional-evaluation.json"))) {
            return JsonMapper.shared().readValue(json, RegionalEvaluation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
