package id.mumpuni.integration.siasn;

import id.mumpuni.shared.Table.Column;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The columns of the report file, in the language of whoever asks for it. */
@Component
class ReportColumns {

    private static final String NOTHING = "–";

    private final MessageSource messages;

    ReportColumns(MessageSource messages) {
        this.messages = messages;
    }

    List<Column<ReportLine>> get() {
        Locale locale = LocaleContextHolder.getLocale();
        return List.of(
                new Column<>("integration.report.file", line -> line.file().exportName()),
                new Column<>("integration.report.row", ReportLine::row),
                new Column<>("integration.report.outcome", ReportLine::outcome),
                new Column<>("integration.report.number", ReportLine::number),
                new Column<>("integration.report.name", ReportLine::name),
                new Column<>("integration.report.column", ReportLine::column),
                new Column<>("integration.report.value", ReportLine::value),
                new Column<>("integration.report.problem", ReportLine::problem),
                new Column<>("integration.report.advice", ReportLine::advice),
                new Column<>("integration.report.detail", line -> detail(line, locale)));
    }

    private String detail(ReportLine line, Locale locale) {
        String problem = line.detail();
        return problem != null
                ? problem
                : line.changes().stream().map(change -> text(change, locale)).collect(Collectors.joining("; "));
    }

    private String text(ImportRows.Change change, Locale locale) {
        return messages.getMessage("ChangedField." + change.field().name(), null, locale) + ": "
                + value(change, change.before(), locale) + " → " + value(change, change.after(), locale);
    }

    private String value(ImportRows.Change change, String value, Locale locale) {
        if (value.isEmpty()) {
            return NOTHING;
        }
        return change.isCode() ? messages.getMessage(change.key(value), null, locale) : value;
    }
}
