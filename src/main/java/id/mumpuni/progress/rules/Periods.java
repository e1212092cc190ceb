package id.mumpuni.progress.rules;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The periods of a year. The rhythm may change from quarter to quarter, never inside one. */
public final class Periods {

    private static final int MONTHS = 3;

    private Periods() {}

    /** @param rhythms of the four quarters */
    public static List<DocumentationPeriod> of(int year, List<Rhythm> rhythms) {
        List<DocumentationPeriod> periods = new ArrayList<>();
        for (int quarter = 1; quarter <= rhythms.size(); quarter++) {
            if (rhythms.get(quarter - 1) == Rhythm.QUARTERLY) {
                periods.add(DocumentationPeriod.quarter(year, quarter));
                continue;
            }
            for (int month = 1; month <= MONTHS; month++) {
                periods.add(DocumentationPeriod.month(year, (quarter - 1) * MONTHS + month));
            }
        }
        return List.copyOf(periods);
    }

    /** The period in which a day lies; before the year its first, after it its last. */
    public static DocumentationPeriod at(List<DocumentationPeriod> periods, LocalDate day) {
        return periods.stream()
                .filter(period -> !period.last().isBefore(day))
                .findFirst()
                .orElseGet(() -> periods.get(periods.size() - 1));
    }

    public static Optional<DocumentationPeriod> before(List<DocumentationPeriod> periods, DocumentationPeriod period) {
        return periods.stream()
                .filter(earlier -> earlier.first().isBefore(period.first()))
                .reduce((one, later) -> later);
    }
}
