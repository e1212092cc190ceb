package id.mumpuni.appraisal.process;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays what the appraiser judged before the calibration table: as it is, it is kept for ever. Asked for twice, it is done
 * once.
 */
@Service
public class ProposeForCalibration {

    private final Appraisals appraisals;
    private final UnitAchievement unitAchievement;
    private final SigningRules rules;
    private final TabledJudgements judgements;
    private final Clock clock;

    ProposeForCalibration(
            Appraisals appraisals,
            UnitAchievement unitAchievement,
            SigningRules rules,
            TabledJudgements judgements,
            Clock clock) {
        this.appraisals = appraisals;
        this.unitAchievement = unitAchievement;
        this.rules = rules;
        this.judgements = judgements;
        this.clock = clock;
    }

    /** @param version the state that was looked through: nothing else is handed over */
    @AppraisalPolicy.MayRate
    @Transactional
    public void propose(UUID id, int version) {
        Appraisal appraisal = appraisals.getForStep(id);
        if (appraisal.status() == AppraisalStatus.PROPOSED) {
            return;
        }
        rules.requireProposable(id);
        appraisal.expectVersion(version);
        appraisal.propose(Instant.now(clock), unitAchievement.workResultOf(id));
        judgements.keepRaw(id);
    }
}
