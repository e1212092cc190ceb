package id.mumpuni.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Nobody reads observations of single filters; made for every request, they cost more than the filters. */
@Configuration(proxyBeanMethods = false)
class NoObservation {

    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }
}
