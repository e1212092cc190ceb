package id.mumpuni.progress.document;

import id.mumpuni.documents.Parties;
import id.mumpuni.documents.PrintedPerson;
import id.mumpuni.documents.PrintedRange;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What formats B.1.1 and B.1.2 say.
 *
 * @param recordedAt when the person last recorded a realisation
 */
record ProgressDocument(
        String government,
        String place,
        PrintedRange range,
        LocalDate printed,
        PrintedPerson employee,
        @Nullable PrintedPerson appraiser,
        @Nullable ZonedDateTime recordedAt,
        List<Result> results) {

    public Parties parties() {
        return new Parties(employee, appraiser);
    }

    boolean hasSteps() {
        return results.stream().anyMatch(result -> !result.steps().isEmpty());
    }

    boolean hasRealisations() {
        return results.stream().anyMatch(result -> !result.realisations().isEmpty());
    }

    /**
     * @param steps of all periods, each once
     * @param realisations one for each period that has words or evidence
     */
    record Result(String description, List<String> steps, List<Realisation> realisations) {}

    record Realisation(String period, List<String> words, List<String> evidence) {}
}
