package id.mumpuni.people.directory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts begin and end with a day, and no trigger runs at midnight. */
@Component
class RefreshDirectory {

    private final JdbcClient jdbc;

    RefreshDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "5 0 0 * * *", zone = "Asia/Jakarta")
    @Transactional
    public void refresh() {
        jdbc.sql("SELECT directory_refresh()").query().listOfRows();
    }
}
