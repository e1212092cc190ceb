package id.mumpuni.objection.process;

import id.mumpuni.appraisal.ResultCompanion;
import id.mumpuni.objection.rules.WhyNot;
import id.mumpuni.people.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the page of a result says about objecting to it. */
@Component
class ResultSection implements ResultCompanion {

    private static final String TITLE = "objection.section";

    private final Objectable objectable;
    private final ObjectionFiles files;
    private final ObjectionPolicy policy;
    private final CurrentActor currentActor;

    ResultSection(Objectable objectable, ObjectionFiles files, ObjectionPolicy policy, CurrentActor currentActor) {
        this.objectable = objectable;
        this.files = files;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    @Override
    public List<Section> about(UUID appraisal) {
        Objectable.Answer answer = objectable.of(appraisal);
        UUID objection = answer.objection();
        if (objection != null) {
            return List.of(of(objection));
        }
        if (!currentActor.get().is(answer.employeeId())) {
            return List.of();
        }
        WhyNot whyNot = answer.whyNot();
        if (whyNot == null) {
            return List.of(new Section(
                    TITLE,
                    "objection.section.may",
                    answer.objectBy(),
                    null,
                    "objection.file",
                    "/hasil/" + appraisal + "/keberatan"));
        }
        return List.of(new Section(TITLE, "objection.section." + whyNot.name(), null, null, null, null));
    }

    private Section of(UUID objection) {
        ObjectionFiles.File file = files.get(objection);
        boolean opens = policy.on(objection).mayView();
        boolean running = file.status() == ObjectionStatus.FILED;
        String what =
                file.outcome() == null ? file.status().name() : file.outcome().name();
        return new Section(
                TITLE,
                "objection.section." + what,
                running ? file.decideBy() : null,
                file.recommendation(),
                opens ? "objection.open" : null,
                opens ? "/keberatan/" + objection : null);
    }
}
