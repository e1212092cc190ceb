package id.mumpuni.competencies.standard;

import id.mumpuni.competencies.standard.StandardSheet.Read;
import id.mumpuni.competencies.standard.StandardSheet.Subject;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.SheetProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a workbook of standards: what asks for the same stays, the rest becomes editions from a day on. */
@Service
class ImportStandards {

    /** @param problems what stands against it as a whole; nothing is taken over then */
    record Outcome(int added, int changed, int same, List<SheetProblem> problems) {}

    private final Standards standards;
    private final BeginStandard beginStandard;
    private final WriteStandard writeStandard;
    private final PutStandardInForce putInForce;

    ImportStandards(
            Standards standards,
            BeginStandard beginStandard,
            WriteStandard writeStandard,
            PutStandardInForce putInForce) {
        this.standards = standards;
        this.beginStandard = beginStandard;
        this.writeStandard = writeStandard;
        this.putInForce = putInForce;
    }

    /** @param apply false to say only what would come of it */
    @PersonnelPolicy.MayManage
    @Transactional
    Outcome take(List<Read> read, LocalDate from, boolean apply) {
        List<SheetProblem> problems = new ArrayList<>();
        List<Read> news = new ArrayList<>();
        int added = 0;
        for (Read one : read) {
            List<Standard> editions = editions(one.subject());
            Standard newest = editions.stream()
                    .filter(edition -> !edition.isDraft())
                    .findFirst()
                    .orElse(null);
            if (newest != null && says(newest, one.form())) {
                continue;
            }
            added += newest == null ? 1 : 0;
            news.add(one);
            String reason = problem(editions, from);
            if (reason != null) {
                problems.add(new SheetProblem(one.row(), StandardSheet.POSITION, "", reason));
            }
        }
        if (apply && problems.isEmpty()) {
            news.forEach(one -> take(one, from));
        }
        return new Outcome(added, news.size() - added, read.size() - news.size(), problems);
    }

    private static @Nullable String problem(List<Standard> editions, LocalDate from) {
        if (editions.stream().anyMatch(Standard::isDraft)) {
            return "standards.sheet.drafted";
        }
        return editions.stream()
                        .anyMatch(one ->
                                one.validFrom() != null && one.validFrom().isAfter(from))
                ? "competencies.edition.hidden"
                : null;
    }

    private List<Standard> editions(Subject subject) {
        if (subject.positionId() != null) {
            return standards.ofPosition(subject.positionId());
        }
        return standards.tiers().stream()
                .filter(tier -> tier.kind() == subject.kind() && tier.level() == subject.level())
                .findFirst()
                .map(tier -> standards.siblings(tier.id()))
                .orElse(List.of());
    }

    private boolean says(Standard standard, StandardForm form) {
        Map<UUID, List<Object>> known = new TreeMap<>();
        standards
                .requirements(standard.id())
                .forEach(one -> known.put(one.competencyId(), asked(one.level(), one.weight())));
        Map<UUID, List<Object>> said = new TreeMap<>();
        form.asked().forEach(line -> said.put(line.competencyId(), asked(line.level(), line.weighs())));
        return known.equals(said) && standard.basis().equals(form.basis()) && standard.verified() == form.isVerified();
    }

    private static List<Object> asked(@Nullable Integer level, @Nullable BigDecimal weight) {
        return List.of(
                level == null ? 0 : level,
                (weight == null ? BigDecimal.ONE : weight).stripTrailingZeros().toPlainString());
    }

    private void take(Read one, LocalDate from) {
        UUID draft = one.subject().positionId() == null
                ? beginStandard.after(editions(one.subject()).get(0).id())
                : beginStandard.forPosition(one.subject().positionId());
        writeStandard.write(draft, one.form());
        putInForce.put(draft, from);
    }
}
