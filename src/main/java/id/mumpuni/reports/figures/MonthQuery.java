package id.mumpuni.reports.figures;

import id.mumpuni.reports.rules.ReportMonth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The year and month that an address names, {@code ?tahun=2026&bulan=10}. */
public record MonthQuery(@Nullable Integer tahun, @Nullable Integer bulan) {

    public ReportMonth on(LocalDate today) {
        return ReportMonth.of(tahun, bulan, today);
    }
}
