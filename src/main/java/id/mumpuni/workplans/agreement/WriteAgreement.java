package id.mumpuni.workplans.agreement;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.post.PlanYears;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit's head or a personnel officer writes the unit's agreement of a year, or takes over that of the year before. */
@Service
class WriteAgreement {

    private final Agreements agreements;
    private final PlanYears years;

    WriteAgreement(Agreements agreements, PlanYears years) {
        this.agreements = agreements;
        this.years = years;
    }

    @AgreementPolicy.MayWrite
    @Transactional
    void write(UUID id, int year, Agreement.Text text, @Nullable Integer shownVersion) {
        Agreement agreement = open(id, year);
        agreement.expect(shownVersion);
        agreement.write(text);
        agreements.save(agreement);
    }

    /** Only into an empty one: what somebody has written is not replaced by a click. */
    @AgreementPolicy.MayWrite
    @Transactional
    void copyYearBefore(UUID id, int year) {
        Agreement agreement = open(id, year);
        if (!agreement.isEmpty()) {
            throw new RuleViolation("agreement.copy.not-empty");
        }
        agreement.copy(agreements.find(id, year - 1).orElseThrow(() -> new RuleViolation("agreement.copy.nothing")));
        agreements.save(agreement);
    }

    private Agreement open(UUID unitId, int year) {
        years.requireChoice(year);
        if (agreements.lock(unitId).isEmpty()) {
            throw new NotFound(Agreement.class, unitId);
        }
        return agreements.findForChange(unitId, year).orElseGet(() -> new Agreement(unitId, year));
    }
}
