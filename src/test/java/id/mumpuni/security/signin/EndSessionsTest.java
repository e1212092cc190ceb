package id.mumpuni.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.people.RolesChanged;
import id.mumpuni.security.AccountClosed;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.session.SessionRegistry;

@IntegrationTest
class EndSessionsTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    SessionRegistry sessions;

    private final UUID person = UUID.randomUUID();
    private final String session = UUID.randomUUID().toString();

    @Test
    void aSessionEndsWhenRolesChange() {
        begin();
        events.publishEvent(new RolesChanged(UUID.randomUUID()));
        assertThat(isOpen()).isTrue();
        events.publishEvent(new RolesChanged(person));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aSessionEndsWhenTheAccountIsClosed() {
        begin();
        events.publishEvent(new AccountClosed(person));
        assertThat(isOpen()).isFalse();
    }

    private void begin() {
        sessions.registerNewSession(
                session, new SignedInPerson(new Actor(person, Set.of(Role.EMPLOYEE, Role.AUDITOR)), "Uji"));
    }

    private boolean isOpen() {
        return !sessions.getSessionInformation(session).isExpired();
    }
}
