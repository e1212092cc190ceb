package id.mumpuni.security.setup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where to begin, once everything that fills an empty database has run. */
@Component
class PrintSetupLink {

    private static final Logger LOG = LoggerFactory.getLogger(PrintSetupLink.class);

    private final SetupLinks links;
    private final Environment environment;

    PrintSetupLink(SetupLinks links, Environment environment) {
        this.links = links;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (links.needed()) {
            LOG.info(
                    "No administrator yet. Open this link within 24 hours to make the first one, once: {}{}{}",
                    address(),
                    "/persiapan/",
                    links.renew());
        }
    }

    private String address() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return environment.getProperty("mumpuni.base-url", "http://localhost:" + port);
    }
}
