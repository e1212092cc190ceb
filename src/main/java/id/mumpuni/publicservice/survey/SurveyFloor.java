package id.mumpuni.publicservice.survey;

import id.mumpuni.publicservice.rules.Floor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the installation asks for, which is never fewer than the rule allows. */
@Component("surveyFloor") // asked by templates
public class SurveyFloor {

    private final Floor floor;

    SurveyFloor(@Value("${mumpuni.survey.fewest:" + Floor.LOWEST + "}") int fewest) {
        this.floor = new Floor(fewest);
    }

    public Floor get() {
        return floor;
    }
}
