package id.mumpuni.appraisal.report;

import id.mumpuni.appraisal.ResultState;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one unit's reports shows. */
@Component
class ReportPage {

    private static final int LONGEST = 1_000;
    private static final ListQuery FIRST = new ListQuery(null, null, null);

    private final ReportPeriods periods;
    private final Desks desks;
    private final ReportedPeople people;
    private final ReportPolicy policy;

    ReportPage(ReportPeriods periods, Desks desks, ReportedPeople people, ReportPolicy policy) {
        this.periods = periods;
        this.desks = desks;
        this.people = people;
        this.policy = policy;
    }

    void show(UUID period, UUID unit, @Nullable ResultState state, ListQuery query, Model model) {
        model.addAttribute("period", periods.get(period));
        model.addAttribute("id", unit);
        model.addAttribute("unit", people.unit(unit));
        model.addAttribute("desk", desks.one(period, unit).orElse(null));
        model.addAttribute("below", desks.below(period, unit, FIRST));
        model.addAttribute("page", people.of(period, unit, state, query));
        model.addAttribute("history", people.history(period, unit));
        model.addAttribute("may", policy.on(period, unit));
        model.addAttribute("state", state);
        model.addAttribute("states", ResultState.values());
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
    }

    /** What is longer than the field takes was not typed into it. */
    static String bounded(String words) {
        if (words.length() > LONGEST) {
            throw new RuleViolation("unit-report.too-long");
        }
        return words;
    }
}
