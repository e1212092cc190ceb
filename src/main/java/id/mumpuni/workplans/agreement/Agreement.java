package id.mumpuni.workplans.agreement;

import id.mumpuni.shared.Stale;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Perjanjian kinerja: what one unit promises for a year. */
@Entity
class Agreement {

    /** A promise; with an id it is one that is known already. */
    record TargetText(@Nullable UUID id, String objective, String indicator, String target) {}

    record ProgrammeText(@Nullable UUID id, String name, BigDecimal budget) {}

    record Text(List<TargetText> targets, List<ProgrammeText> programmes) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID unitId;
    private int year;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<AgreementTarget> targets = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<AgreementProgramme> programmes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Agreement() {}

    Agreement(UUID unitId, int year) {
        this.unitId = unitId;
        this.year = year;
    }

    /** Lines that are known stay what they are, so that plans which support them keep their link. */
    void write(Text text) {
        List<AgreementTarget> keptTargets = new ArrayList<>();
        for (TargetText line : text.targets()) {
            int at = keptTargets.size() + 1;
            keptTargets.add(targets.stream()
                    .filter(known -> known.is(line.id()))
                    .findFirst()
                    .map(known -> known.change(line, at))
                    .orElseGet(() -> new AgreementTarget(line, at)));
        }
        List<AgreementProgramme> keptProgrammes = new ArrayList<>();
        for (ProgrammeText line : text.programmes()) {
            int at = keptProgrammes.size() + 1;
            keptProgrammes.add(programmes.stream()
                    .filter(known -> known.is(line.id()))
                    .findFirst()
                    .map(known -> known.change(line, at))
                    .orElseGet(() -> new AgreementProgramme(line, at)));
        }
        targets.clear();
        targets.addAll(keptTargets);
        programmes.clear();
        programmes.addAll(keptProgrammes);
    }

    /** The words of the year before; the lines are new ones. */
    void copy(Agreement earlier) {
        write(new Text(
                earlier.targets.stream().map(AgreementTarget::copy).toList(),
                earlier.programmes.stream().map(AgreementProgramme::copy).toList()));
    }

    void expect(@Nullable Integer shown) {
        if (shown != null && !shown.equals(version)) {
            throw new Stale(Agreement.class, unitId);
        }
    }

    boolean isEmpty() {
        return targets.isEmpty() && programmes.isEmpty();
    }
}
