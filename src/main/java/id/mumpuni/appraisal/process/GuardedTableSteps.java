package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.TableSteps;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands each step to its use case, which asks for the right. */
@Component
class GuardedTableSteps implements TableSteps {

    private final ProposeForCalibration proposeForCalibration;
    private final AnswerCalibration answerCalibration;
    private final Appraisals appraisals;

    GuardedTableSteps(
            ProposeForCalibration proposeForCalibration, AnswerCalibration answerCalibration, Appraisals appraisals) {
        this.proposeForCalibration = proposeForCalibration;
        this.answerCalibration = answerCalibration;
        this.appraisals = appraisals;
    }

    @Override
    public void propose(UUID id) {
        proposeForCalibration.propose(id, appraisals.versionOf(id));
    }

    @Override
    public void follow(UUID id) {
        answerCalibration.answer(
                id,
                appraisals.versionOf(id),
                new AnswerCalibration.Chosen(CalibrationAnswer.FOLLOWED, null, null, null));
    }
}
