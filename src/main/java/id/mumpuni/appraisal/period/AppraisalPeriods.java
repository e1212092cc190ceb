package id.mumpuni.appraisal.period;

import id.mumpuni.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AppraisalPeriods extends Repository<AppraisalPeriod, UUID> {

    AppraisalPeriod saveAndFlush(AppraisalPeriod period);

    Optional<AppraisalPeriod> findById(UUID id);

    default AppraisalPeriod get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(AppraisalPeriod.class, id));
    }
}
