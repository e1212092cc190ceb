package id.mumpuni.appraisal.report;

import id.mumpuni.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface UnitReports extends Repository<UnitReport, UUID> {

    UnitReport saveAndFlush(UnitReport report);

    Optional<UnitReport> findById(UUID id);

    int countByPeriodIdAndUnitId(UUID periodId, UUID unitId);

    boolean existsByPeriodIdAndUnitIdAndStatus(UUID periodId, UUID unitId, ReportStatus status);

    default UnitReport get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(UnitReport.class, id));
    }
}
