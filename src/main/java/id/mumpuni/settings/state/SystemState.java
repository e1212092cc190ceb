package id.mumpuni.settings.state;

import id.mumpuni.shared.Size;
import id.mumpuni.shared.StateFact;
import id.mumpuni.shared.StateSource;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The program, its database and the disk. */
@Component
@Order(0)
class SystemState implements StateSource {

    private static final long TIGHT = 2L << 30;

    private final JdbcClient jdbc;
    private final Path folder;

    SystemState(JdbcClient jdbc, @Value("${mumpuni.data-dir}") Path folder) {
        this.jdbc = jdbc;
        this.folder = folder;
    }

    @Override
    public List<StateFact> facts() {
        List<StateFact> facts = new ArrayList<>();
        String version = SystemState.class.getPackage().getImplementationVersion();
        facts.add(StateFact.well(
                "settings.fact.program",
                "settings.fact.program.is",
                version == null ? "-" : version,
                Runtime.version().toString()));
        facts.add(StateFact.well(
                "settings.fact.database",
                "settings.fact.database.is",
                jdbc.sql("SHOW server_version").query(String.class).single(),
                Size.of(jdbc.sql("SELECT pg_database_size(current_database())")
                        .query(Long.class)
                        .single())));
        facts.add(disk());
        return facts;
    }

    private StateFact disk() {
        try {
            FileStore disk = Files.getFileStore(existing(folder.toAbsolutePath()));
            long free = disk.getUsableSpace();
            Object[] figures = {Size.of(free), Size.of(disk.getTotalSpace())};
            return free < TIGHT
                    ? StateFact.bad("settings.fact.disk", "settings.fact.disk.is", "settings.fact.disk.tight", figures)
                    : StateFact.well("settings.fact.disk", "settings.fact.disk.is", figures);
        } catch (IOException unreadable) {
            return StateFact.bad("settings.fact.disk", "settings.fact.disk.unknown", "settings.fact.disk.tight");
        }
    }

    /** With a database elsewhere the folder may not exist before the first evidence. */
    private static Path existing(Path wanted) {
        Path path = wanted;
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }
}
