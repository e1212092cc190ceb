package id.mumpuni.demo;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.TableSteps;
import id.mumpuni.calibration.CalibrationSteps;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The superior of two appraisers compares what they hand in, changes one judgement and closes the table. */
@Component
class DemoCalibration {

    private static final String REASON =
            "Bukti menunjukkan target tercapai tepat waktu, belum melampauinya. Di bidang lain"
                    + " capaian yang sama dinilai sesuai ekspektasi.";

    private final DemoActs acts;
    private final TableSteps table;
    private final CalibrationSteps sessions;

    DemoCalibration(DemoActs acts, TableSteps table, CalibrationSteps sessions) {
        this.acts = acts;
        this.table = table;
        this.sessions = sessions;
    }

    /** @param changed one of those who are handed in */
    void hold(UUID period, UUID unit, List<DemoMember> handedIn, DemoMember changed) {
        handedIn.forEach(member -> acts.by(member.appraiserId(), () -> table.propose(member.id())));
        acts.by(changed.reviewerId(), () -> {
            UUID session = sessions.open(period, unit);
            sessions.hold(session);
            sessions.change(
                    session,
                    changed.id(),
                    new CalibrationSteps.Levels(ExpectationLevel.MEETS, ExpectationLevel.ABOVE),
                    REASON);
            sessions.close(session);
        });
        acts.by(changed.appraiserId(), () -> table.follow(changed.id()));
    }
}
