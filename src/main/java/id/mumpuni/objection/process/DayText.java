package id.mumpuni.objection.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** A day within a sentence, in the reader's language. */
final class DayText {

    private DayText() {}

    static String of(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM uuuu", LocaleContextHolder.getLocale())
                        .format(day);
    }
}
