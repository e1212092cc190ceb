package id.mumpuni.appraisal.process;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EarlierUses extends Repository<EarlierUse, UUID> {

    Optional<EarlierUse> findById(UUID appraisalId);

    EarlierUse save(EarlierUse use);

    void delete(EarlierUse use);
}
