package id.mumpuni.security.signin;

import id.mumpuni.people.Actor;
import id.mumpuni.people.EmployeeLeft;
import id.mumpuni.people.Role;
import id.mumpuni.people.RolesChanged;
import id.mumpuni.security.AccountClosed;
import id.mumpuni.security.AccountReset;
import id.mumpuni.security.PasswordChanged;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** A session carries what its person was allowed to do when it began, so it ends when that is no longer true. */
@Component
class EndSessions {

    private final SessionRegistry sessions;

    EndSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RolesChanged event) {
        end(event.employeeId(), "");
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountClosed event) {
        end(event.employeeId(), "");
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(EmployeeLeft event) {
        end(event.employeeId(), "");
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountReset event) {
        end(event.employeeId(), "");
    }

    /** The session in which the password was changed goes on; whoever else is signed in as this person is not. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(PasswordChanged event) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        end(event.employeeId(), request == null ? "" : request.getSessionId());
    }

    private void end(UUID employeeId, String except) {
        var person = new SignedInPerson(new Actor(employeeId, Set.of(Role.EMPLOYEE)), "");
        for (SessionInformation session : sessions.getAllSessions(person, false)) {
            if (!session.getSessionId().equals(except)) {
                session.expireNow();
            }
        }
    }
}
