package id.mumpuni.demo;

import id.mumpuni.appraisal.ResultSteps;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The quarter before the one that runs, evaluated in two teams of the story's agency and closed: calibrated, then signed,
 * acknowledged, refused and left unopened, one objected to and one taken over by the superior. Whoever acts does so by the
 * use cases of the pages, today: the documents are real and say when they were signed.
 */
@Component
class DemoEarlierQuarter {

    // places in the story's team; the first is the demo account, everybody else has signed too
    private static final int OBJECTED = 0;
    private static final int REFUSED = 1;
    private static final int UNOPENED = 2;
    private static final int TAKEN_OVER = 3;

    private final DemoEarlierPeriod periods;
    private final DemoJudgements judgements;
    private final DemoCalibration calibration;
    private final DemoObjection objection;
    private final DemoActs acts;
    private final ResultSteps steps;

    DemoEarlierQuarter(
            DemoEarlierPeriod periods,
            DemoJudgements judgements,
            DemoCalibration calibration,
            DemoObjection objection,
            DemoActs acts,
            ResultSteps steps) {
        this.periods = periods;
        this.judgements = judgements;
        this.calibration = calibration;
        this.objection = objection;
        this.acts = acts;
        this.steps = steps;
    }

    void load(DemoCast cast, LocalDate today) {
        LocalDate starts = today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(6);
        if (!periods.planned(starts.getYear())) {
            return; // plans do not reach into the year before
        }
        UUID period = periods.open(cast, starts, today);
        List<DemoMember> team = periods.team(period, cast, today);
        List<DemoMember> neighbours = periods.neighbours(period, cast, today);
        for (int i = 0; i < team.size(); i++) {
            judgements.judge(team.get(i), i == OBJECTED, i != TAKEN_OVER);
        }
        judgements.praise(neighbours);
        calibrate(period, cast, team, neighbours);
        periods.endCalibration(period, today);
        for (int i = 0; i < team.size(); i++) {
            if (i != TAKEN_OVER) {
                deliver(team.get(i), i);
            }
        }
        neighbours.forEach(this::sign);
        objection.decide(team.get(OBJECTED), today);
        periods.endRating(period, today);
        if (team.size() > TAKEN_OVER) {
            DemoMember late = team.get(TAKEN_OVER);
            acts.by(late.reviewerId(), () -> steps.sign(late.id()));
        }
        periods.close(period);
    }

    /** Of the story's team whoever is judged in time; the head of the team has another superior. */
    private void calibrate(UUID period, DemoCast cast, List<DemoMember> team, List<DemoMember> neighbours) {
        if (neighbours.isEmpty()) {
            return;
        }
        List<DemoMember> handedIn = new ArrayList<>(neighbours);
        for (int i = 0; i < team.size(); i++) {
            if (i != TAKEN_OVER && team.get(i).appraiserId().equals(cast.appraiser())) {
                handedIn.add(team.get(i));
            }
        }
        calibration.hold(period, cast.officers().agency(), handedIn, neighbours.get(0));
    }

    private void deliver(DemoMember member, int place) {
        sign(member);
        if (place == UNOPENED) {
            return;
        }
        acts.by(member.employeeId(), () -> {
            steps.open(member.id());
            if (place == REFUSED) {
                steps.refuse(member.id(), "Realisasi bulan terakhir belum dihitung. Saya minta penjelasan tertulis.");
            } else if (place != OBJECTED) {
                steps.acknowledge(member.id());
            }
        });
    }

    private void sign(DemoMember member) {
        acts.by(member.appraiserId(), () -> steps.sign(member.id()));
    }
}
