package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** All that the list of a team shows, read at one moment: everybody who appraises has it open in the same week. */
@Component
class TeamPage {

    private final TeamList team;
    private final JudgementView person;
    private final TeamPictures pictures;
    private final Viewer viewer;

    TeamPage(TeamList team, JudgementView person, TeamPictures pictures, Viewer viewer) {
        this.team = team;
        this.person = person;
        this.pictures = pictures;
        this.viewer = viewer;
    }

    /** @param orang whom it shows beside the list */
    @Transactional(readOnly = true)
    public void show(@Nullable UUID periode, @Nullable UUID orang, Model model) {
        List<TeamRow> rows = fill(periode, model);
        TeamRow chosen = rows.stream()
                .filter(row -> row.id().equals(orang))
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.get(0));
        model.addAttribute("chosen", chosen);
        model.addAttribute("peek", chosen == null ? null : person.peek(chosen.id()));
    }

    @Transactional(readOnly = true)
    public void showSaved(UUID periode, Set<UUID> saved, Model model) {
        List<TeamRow> rows = fill(periode, model);
        // only these rows: a fresh version beside an old choice would let it overwrite another browser's
        model.addAttribute(
                "saved", rows.stream().filter(row -> saved.contains(row.id())).toList());
    }

    private List<TeamRow> fill(@Nullable UUID wanted, Model model) {
        UUID me = viewer.id();
        LocalDate today = viewer.today();
        List<TeamList.Period> periods = team.periods(me);
        TeamList.Period period = periods.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(periods.isEmpty() ? null : periods.get(0));
        List<TeamRow> rows = period == null ? List.of() : team.of(me, period.id(), today);
        model.addAttribute("periods", periods);
        model.addAttribute("period", period);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "editing", period != null && period.open() && rows.stream().anyMatch(TeamRow::mine));
        model.addAttribute("lost", rows.stream().filter(TeamRow::lost).count());
        model.addAttribute("levels", ExpectationLevel.values());
        if (period != null) {
            model.addAttribute("picture", pictures.of(period.id(), me, rows));
        }
        return rows;
    }
}
