package id.mumpuni.progress.document;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.people.Identity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What formats B.1.1 and B.1.2 say. */
record ProgressDocument(
        String government,
        String place,
        Span span,
        Party employee,
        @Nullable Party appraiser,
        List<Result> results) {

    /** The days that the form names in its head, and the day of printing. */
    record Span(String first, String last, String year, LocalDate printed) {}

    record Party(String name, String number, String rank, String position, String unit) {

        static @Nullable Party of(@Nullable Identity identity) {
            if (identity == null) {
                return null;
            }
            String number = identity.employeeNumber();
            return new Party(
                    identity.fullName(),
                    number == null ? "-" : EmployeeNumber.format(number),
                    text(identity.rank()),
                    text(identity.position()),
                    text(identity.unit()));
        }

        private static String text(@Nullable String text) {
            return text == null ? "-" : text;
        }

        public String line(String label) {
            return switch (label) {
                case "name" -> name;
                case "number" -> number;
                case "rank" -> rank;
                case "position" -> position;
                default -> unit;
            };
        }
    }

    /**
     * @param steps of all periods, each once
     * @param realisations one for each period that has words or evidence
     */
    record Result(String description, List<String> steps, List<Realisation> realisations) {}

    record Realisation(String period, List<String> words, List<String> evidence) {}
}
