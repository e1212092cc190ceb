package id.mumpuni.workplans.annex;

import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ReportPeriod;
import id.mumpuni.workplans.ResourceKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words for an annex that one can take over and change. Plans are documents, so these are Indonesian for everybody. */
@Component
class SuggestedAnnex {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final MessageSource messages;

    SuggestedAnnex(MessageSource messages) {
        this.messages = messages;
    }

    AnnexForm of(PlanModel model) {
        boolean leader = model == PlanModel.LEADER;
        return new AnnexForm(
                List.of(
                        resource(ResourceKind.PEOPLE, leader ? "people-leader" : "people"),
                        resource(ResourceKind.BUDGET, "budget"),
                        resource(ResourceKind.EQUIPMENT, "equipment"),
                        resource(ResourceKind.SUPPORT, "support")),
                List.of(new AnnexForm.Line(
                        null,
                        null,
                        leader ? ReportPeriod.QUARTERLY : ReportPeriod.MONTHLY,
                        null,
                        null,
                        text(leader ? "report-leader" : "report"))),
                List.of(line("positive-award"), line("positive-duty")),
                List.of(line("negative-coaching"), line("negative-transfer")),
                null);
    }

    private AnnexForm.Line resource(ResourceKind kind, String key) {
        return new AnnexForm.Line(null, kind, null, null, null, text(key));
    }

    private AnnexForm.Line line(String key) {
        return new AnnexForm.Line(null, null, null, null, null, text(key));
    }

    private @Nullable String text(String key) {
        return messages.getMessage("workplans.suggestion." + key, null, INDONESIAN);
    }
}
