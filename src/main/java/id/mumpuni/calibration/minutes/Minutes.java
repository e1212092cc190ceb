package id.mumpuni.calibration.minutes;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.calibration.rules.ConflictKind;
import id.mumpuni.calibration.table.CaseRow;
import id.mumpuni.calibration.table.Change;
import id.mumpuni.calibration.table.Declared;
import id.mumpuni.calibration.table.Member;
import id.mumpuni.calibration.table.SessionHead;
import id.mumpuni.calibration.table.TablePicture;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the minutes of a session say. */
record Minutes(
        SessionHead head,
        String place,
        String government,
        ZonedDateTime closedAt,
        List<Member> members,
        List<Conflict> conflicts,
        TablePicture picture,
        List<Case> cases) {

    /** @param reason of a declared one, with who declared it */
    public record Conflict(
            String member,
            String employee,
            ConflictKind kind,
            @Nullable Declared reason) {}

    /** One case with all its changes; one that was never changed has none. */
    public record Case(CaseRow row, List<Change> changes, boolean settled) {}

    public PerformanceRating[] ratings() {
        return PerformanceRating.values();
    }

    /** Those whose levels the table touched. */
    public List<Case> changed() {
        return cases.stream().filter(one -> !one.changes().isEmpty()).toList();
    }

    /** Signed, taken back or taken out of the period before the table was through, or with nobody to sit on it. */
    public List<Case> left() {
        return cases.stream().filter(one -> !one.settled()).toList();
    }
}
