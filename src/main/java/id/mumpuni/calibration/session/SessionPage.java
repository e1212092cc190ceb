package id.mumpuni.calibration.session;

import id.mumpuni.appraisal.DistributionAdvice;
import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.calibration.rules.ConflictKind;
import id.mumpuni.calibration.rules.ConflictRule;
import id.mumpuni.calibration.rules.ConflictRule.Case;
import id.mumpuni.calibration.rules.Spread;
import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.CaseRow;
import id.mumpuni.calibration.table.Change;
import id.mumpuni.calibration.table.SessionHead;
import id.mumpuni.calibration.table.TablePicture;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page of one session as whoever looks may see it: the levels of cases which are not for their eyes are in no row and in
 * no figure. The caller guards it.
 */
@Component
class SessionPage {

    static final String VIEW = "calibration/show";

    /** @param conflict why whoever looks does not sit on it */
    record Shown(CaseRow row, @Nullable ConflictKind conflict, List<Change> changes, boolean editable) {

        public boolean visible() {
            return conflict == null || conflict.mayLook();
        }
    }

    private final CalibrationTables tables;
    private final SessionPolicy policy;
    private final DistributionAdvice advice;
    private final Successors successors;
    private final CurrentActor currentActor;

    SessionPage(
            CalibrationTables tables,
            SessionPolicy policy,
            DistributionAdvice advice,
            Successors successors,
            CurrentActor currentActor) {
        this.tables = tables;
        this.policy = policy;
        this.advice = advice;
        this.successors = successors;
        this.currentActor = currentActor;
    }

    void show(UUID id, TableFilter filter, Model model) {
        SessionHead head = tables.head(id);
        SessionPermissions may = policy.on(id);
        List<Shown> all = shown(head, may);
        List<CaseRow> visible =
                all.stream().filter(Shown::visible).map(Shown::row).toList();
        TablePicture picture = TablePicture.of(visible);
        model.addAttribute("head", head);
        model.addAttribute("may", may);
        model.addAttribute("members", tables.members(id));
        model.addAttribute("successors", may.mayNameChair() ? successors.of(id) : List.of());
        model.addAttribute("declared", tables.declared(id));
        model.addAttribute("picture", picture);
        model.addAttribute("hidden", all.size() - visible.size());
        model.addAttribute(
                "before",
                advice.of(head.periodId(), head.unitId(), picture.all().before().counts()));
        model.addAttribute(
                "after",
                advice.of(head.periodId(), head.unitId(), picture.all().after().counts()));
        model.addAttribute("filter", filter);
        model.addAttribute("page", page(all, filter));
        model.addAttribute("links", ListLinks.of(new ListQuery(null, null, filter.page())));
        model.addAttribute("ratings", PerformanceRating.values());
        model.addAttribute("levels", ExpectationLevel.values());
        model.addAttribute("enough", Spread.ENOUGH);
        if (!model.containsAttribute("memberForm")) {
            model.addAttribute("memberForm", new MemberController.Form(null));
        }
    }

    private static PageOf<Shown> page(List<Shown> all, TableFilter filter) {
        List<Shown> found = all.stream()
                .filter(one -> one.visible() ? filter.shows(one.row()) : !filter.any())
                .toList();
        ListQuery query = new ListQuery(null, null, filter.page());
        return new PageOf<>(
                found.stream().skip(query.offset()).limit(ListQuery.PAGE_SIZE).toList(),
                query.pageNumber(),
                found.size());
    }

    private List<Shown> shown(SessionHead head, SessionPermissions may) {
        Map<UUID, Case> cases = tables.cases(head.id());
        Map<UUID, List<Change>> changes =
                tables.changes(head.id()).stream().collect(Collectors.groupingBy(Change::itemId));
        UUID me = currentActor.get().employeeId();
        return tables.rows(head.id()).stream()
                .map(row -> {
                    Case one = cases.get(row.itemId());
                    ConflictKind conflict = one == null ? null : ConflictRule.of(me, one, head.committee());
                    return new Shown(
                            row,
                            conflict,
                            changes.getOrDefault(row.itemId(), List.of()),
                            row.here() && may.mayChange(conflict));
                })
                .toList();
    }
}
