package id.mumpuni.publicservice.service;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a service on the list of its unit, changes its words, closes it and opens it again. */
@Service
class KeepOffer {

    private final ServiceOffers offers;
    private final CurrentActor currentActor;
    private final Clock clock;

    KeepOffer(ServiceOffers offers, CurrentActor currentActor, Clock clock) {
        this.offers = offers;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @ServicePolicy.MayRegisterIn
    @Transactional
    UUID register(UUID unit, ServiceForm.Written words) {
        return save(new ServiceOffer(unit, words, currentActor.get().employeeId(), clock.instant()));
    }

    @ServicePolicy.MayManage
    @Transactional
    void describe(UUID id, ServiceForm.Written words, @Nullable Integer seen) {
        ServiceOffer offer = offers.get(id);
        offer.describe(words, seen);
        save(offer);
    }

    /** No codes any more; those that people hold already still count. */
    @ServicePolicy.MayManage
    @Transactional
    void close(UUID id) {
        ServiceOffer offer = offers.get(id);
        offer.close(LocalDate.now(clock));
        save(offer);
    }

    @ServicePolicy.MayManage
    @Transactional
    void reopen(UUID id) {
        ServiceOffer offer = offers.get(id);
        offer.reopen();
        save(offer);
    }

    private UUID save(ServiceOffer offer) {
        try {
            return offers.saveAndFlush(offer).id();
        } catch (DataIntegrityViolationException refused) {
            throw twiceOr(refused);
        }
    }

    private static RuntimeException twiceOr(DataIntegrityViolationException refused) {
        String message = refused.getMostSpecificCause().getMessage();
        return message != null && message.contains("public_service_name_idx")
                ? new RuleViolation("publicservice.service.name-twice")
                : refused;
    }
}
