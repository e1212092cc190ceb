package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.ProgressContents.Entry;
import id.mumpuni.shared.Crumb;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.workplans.PlanContents;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one result in one period shows. */
@Component
class RecordPage {

    private final Records records;
    private final EvaluatedRecords evaluated;
    private final ProgressPolicy policy;
    private final RecordEvidence evidence;
    private final PeriodNames names;

    RecordPage(
            Records records,
            EvaluatedRecords evaluated,
            ProgressPolicy policy,
            RecordEvidence evidence,
            PeriodNames names) {
        this.records = records;
        this.evaluated = evaluated;
        this.policy = policy;
        this.evidence = evidence;
        this.names = names;
    }

    /** @param entry null while nothing is recorded */
    record Texts(@Nullable Entry entry) {

        public String steps() {
            return entry == null || entry.steps() == null ? "" : entry.steps();
        }

        public String realisation() {
            return entry == null || entry.realisation() == null ? "" : entry.realisation();
        }

        public String note() {
            return entry == null || entry.note() == null ? "" : entry.note();
        }

        public String indicator(UUID id) {
            return entry == null ? "" : entry.indicators().getOrDefault(id, "");
        }
    }

    void fill(UUID planId, String code, UUID resultId, ListQuery query, Model model) {
        Records.Year year = records.year(planId);
        DocumentationPeriod period = year.period(code);
        PlanContents.Result result = year.result(resultId);
        Entry entry = year.entry(resultId, period);
        ProgressPermissions may = policy.on(planId);
        boolean closed = evaluated.contain(planId, period);
        boolean open = may.mayRecord() && !closed;
        model.addAttribute("year", year);
        model.addAttribute("period", period);
        model.addAttribute("result", result);
        model.addAttribute("state", year.state(resultId, period));
        model.addAttribute("texts", new Texts(entry));
        model.addAttribute("others", others(year, resultId));
        model.addAttribute("next", next(year, resultId));
        model.addAttribute("future", period.future(year.today()));
        model.addAttribute("names", names);
        model.addAttribute("may", may);
        model.addAttribute("evaluated", closed);
        model.addAttribute("open", open);
        model.addAttribute("here", "/catatan/" + planId + "/" + code + "/" + resultId);
        model.addAttribute(
                "crumbs", List.of(new Crumb(String.valueOf(year.plan().year()), "/catatan/" + planId)));
        evidence.show(entry, period, may, model);
        if (open) {
            evidence.offer(year.plan().employeeId(), entry, query, model);
        }
    }

    private static List<PlanContents.Result> others(Records.Year year, UUID resultId) {
        return year.plan().results().stream()
                .filter(result -> !result.id().equals(resultId))
                .toList();
    }

    private static PlanContents.@Nullable Result next(Records.Year year, UUID resultId) {
        List<PlanContents.Result> results = year.plan().results();
        int at = results.indexOf(year.result(resultId));
        return at + 1 < results.size() ? results.get(at + 1) : null;
    }
}
