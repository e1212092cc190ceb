package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** {@code November 2026}, {@code Triwulan IV 2026}. */
@Component
public class PeriodNames {

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private final MessageSource messages;

    PeriodNames(MessageSource messages) {
        this.messages = messages;
    }

    public String call(DocumentationPeriod period) {
        Locale reader = LocaleContextHolder.getLocale();
        if (period.monthly()) {
            return DateTimeFormatter.ofPattern("MMMM uuuu", reader).format(period.first());
        }
        Object[] quarter = {
            QUARTERS[period.number() - 1], String.valueOf(period.first().getYear())
        };
        return messages.getMessage("progress.quarter", quarter, reader);
    }

    /** {@code Nov}, {@code Tw IV}, for the head of a column. */
    public String brief(DocumentationPeriod period) {
        Locale reader = LocaleContextHolder.getLocale();
        if (period.monthly()) {
            return DateTimeFormatter.ofPattern("MMM", reader).format(period.first());
        }
        Object[] quarter = {QUARTERS[period.number() - 1]};
        return messages.getMessage("progress.quarter.brief", quarter, reader);
    }
}
