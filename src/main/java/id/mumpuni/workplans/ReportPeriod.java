package id.mumpuni.workplans;

import java.util.List;

/** How often progress is reported (Pasal 16), or once, for work that is no routine (Lampiran II, stage 8). */
public enum ReportPeriod {
    DAILY, // harian
    WEEKLY, // mingguan
    MONTHLY, // bulanan
    QUARTERLY, // triwulanan
    HALF_YEARLY, // semesteran
    YEARLY, // tahunan
    ONCE; // sekali, pada tanggal tertentu

    /** Those of the manual of an indicator (format A.1.3). */
    public static List<ReportPeriod> ofManual() {
        return List.of(MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY);
    }
}
