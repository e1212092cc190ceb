package id.mumpuni.publicservice.service;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** For whoever may register services, reads them all, or works where there are some. */
@Component
class ServiceMenu implements MenuSource {

    private final ServicePolicy policy;
    private final ServiceList services;
    private final CurrentActor currentActor;

    ServiceMenu(ServicePolicy policy, ServiceList services, CurrentActor currentActor) {
        this.policy = policy;
        this.services = services;
        this.currentActor = currentActor;
    }

    @Override
    public List<MenuItem> items() {
        var actor = currentActor.get();
        boolean manages = actor.has(Role.AUDITOR) || policy.mayRegister();
        if (!manages && services.of(actor, new ListQuery(null, null, null)).isEmpty()) {
            return List.of();
        }
        MenuItem.Group group = manages ? MenuItem.Group.MANAGE : MenuItem.Group.OWN;
        return List.of(
                new MenuItem(group, 60, "publicservice.service.title", "building-community", "/layanan", null, false));
    }
}
