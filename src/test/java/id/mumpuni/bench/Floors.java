package id.mumpuni.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGStatement;

/** What the machine can do at best at this moment: the same bytes from a bare server, the same SQL in a bare loop. */
final class Floors {

    private static final Path ANSWER = Path.of("target", "bench", "answer").toAbsolutePath();
    private static final int MOST_CONNECTIONS = 16;

    private Floors() {}

    static Load.Figures http(int clients, int requests, byte[] answer) throws Exception {
        Files.write(ANSWER, answer);
        try (ServerProcess server = server()) {
            List<Visitor> visitors = Stream.generate(() -> new Visitor(server.address()))
                    .limit(clients)
                    .toList();
            Load.Work work = (client, turn) -> visitors.get(client).page("/");
            Load.measure(clients, requests, work);
            return Load.measure(clients, requests, work);
        }
    }

    /** Answers with what was asked for last. */
    static ServerProcess server() throws Exception {
        int port = ServerProcess.freePort();
        String classes = System.getProperty(
                "mumpuni.bench.classes",
                Path.of("target", "test-classes").toAbsolutePath().toString());
        return ServerProcess.start(
                Path.of("target", "bench").toAbsolutePath(),
                port,
                "/",
                List.of("-cp", classes, FloorServer.class.getName(), String.valueOf(port), ANSWER.toString()));
    }

    static Load.Figures sql(BenchCity city, int clients, int requests, List<String> statements) throws Exception {
        List<Connection> connections = new ArrayList<>();
        try {
            List<List<PreparedStatement>> prepared = new ArrayList<>();
            for (int i = 0; i < Math.min(clients, MOST_CONNECTIONS); i++) {
                Connection connection = city.connect();
                connections.add(connection);
                prepared.add(prepared(connection, statements));
            }
            return Load.measure(connections.size(), requests, (client, turn) -> {
                for (PreparedStatement statement : prepared.get(client)) {
                    statement.execute();
                }
            });
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    /** Planned once on the server, as the application's driver does after a few runs. */
    private static List<PreparedStatement> prepared(Connection connection, List<String> statements)
            throws SQLException {
        List<PreparedStatement> prepared = new ArrayList<>();
        for (String sql : statements) {
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.unwrap(PGStatement.class).setPrepareThreshold(1);
            prepared.add(statement);
        }
        return prepared;
    }
}
