package id.mumpuni.reports.reminder;

import id.mumpuni.reports.board.PeopleList;
import id.mumpuni.reports.rules.Condition;
import id.mumpuni.reports.rules.ReportMonth;
import id.mumpuni.shared.ListQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The list from which a reminder is sent, and whom of it.
 *
 * @param satu one person by the button of their row
 * @param semua everybody on the list, on all its pages
 * @param pegawai those who are ticked
 */
record ReminderForm(
        @Nullable Integer tahun,
        @Nullable Integer bulan,
        @Nullable Condition keadaan,
        @Nullable String q,
        @Nullable UUID satu,
        @Nullable Boolean semua,
        @Nullable List<UUID> pegawai) {

    PeopleList.Asked list(UUID unit, LocalDate today) {
        return new PeopleList.Asked(ReportMonth.of(tahun, bulan, today), unit, keadaan, new ListQuery(q, null, null));
    }

    /** Null: everybody. */
    @Nullable
    List<UUID> chosen() {
        if (satu != null) {
            return List.of(satu);
        }
        return Boolean.TRUE.equals(semua) ? null : pegawai == null ? List.of() : pegawai;
    }
}
