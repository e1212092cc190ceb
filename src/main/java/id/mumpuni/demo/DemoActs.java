package id.mumpuni.demo;

import id.mumpuni.people.OnBehalf;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What somebody of the city does by a use case, as in a request of their own: the next act finds what it wrote. */
@Component
class DemoActs {

    private final OnBehalf onBehalf;
    private final EntityManager entities;

    DemoActs(OnBehalf onBehalf, EntityManager entities) {
        this.onBehalf = onBehalf;
        this.entities = entities;
    }

    void by(UUID person, Runnable act) {
        onBehalf.of(person, act);
        entities.flush();
        entities.clear();
    }
}
