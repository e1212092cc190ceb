package id.mumpuni.publicservice.service;

import id.mumpuni.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ServiceOffers extends Repository<ServiceOffer, UUID> {

    ServiceOffer saveAndFlush(ServiceOffer offer);

    Optional<ServiceOffer> findById(UUID id);

    default ServiceOffer get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(ServiceOffer.class, id));
    }
}
