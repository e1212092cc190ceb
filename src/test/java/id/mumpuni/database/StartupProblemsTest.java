package id.mumpuni.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.shared.StartupProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

/** One clear sentence in each language for what stops a start. */
class StartupProblemsTest {

    private static final String URL = "jdbc:postgresql://db.kota.example:5432/mumpuni?password=rahasia";

    private final StartupProblems problems =
            new StartupProblems(new MockEnvironment().withProperty("spring.datasource.url", URL));

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        SQLException refused = null;
        try {
            DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/mumpuni", "a", "b")
                    .close();
        } catch (SQLException e) {
            refused = e;
        }
        assertThat((Throwable) refused).isNotNull();
        FailureAnalysis analysis = analyze(refused);
        assertThat(analysis.getDescription())
                .isEqualTo("Mumpuni tidak dapat dijalankan: server basis data db.kota.example:5432/mumpuni tidak dapat"
                        + " dihubungi.");
        assertThat(analysis.getAction())
                .contains("db.kota.example:5432/mumpuni")
                .doesNotContain("rahasia");
    }

    @Test
    void aFullDiskOfTheServerAWrongPasswordAndAMissingDatabaseAreToldApart() {
        assertThat(said("53100")).contains("ruang penyimpanan basis data");
        assertThat(said("28P01")).contains("menolak nama pengguna atau kata sandinya");
        assertThat(said("3D000")).contains("tidak ditemukan");
    }

    @Test
    void aBusyPortIsSaidWithTheSettingThatChangesIt() {
        assertThat(analyze(new PortInUseException(8080)).getDescription()).contains("8080", "server.port");
    }

    @Test
    void aProblemOfAnotherModuleIsSaidInItsOwnWords() {
        FailureAnalysis analysis =
                analyze(new StartupProblem("signature.start.password", "/data/keys/signing-keys.p12"));
        assertThat(analysis.getDescription())
                .isEqualTo("Mumpuni tidak dapat dijalankan: kata sandi penyimpanan kunci tanda tangan"
                        + " /data/keys/signing-keys.p12 salah, periksa mumpuni.signature.key-store-password.");
        assertThat(analysis.getAction()).contains("password", "/data/keys/signing-keys.p12");
    }

    @Test
    void whatIsNoSuchProblemIsLeftToOthers() {
        assertThat(problems.analyze(new IllegalStateException("anything"))).isNull();
        assertThat(problems.analyze(new SQLException("syntax", "42601"))).isNull();
    }

    private String said(String state) {
        return analyze(new SQLException("refused", state)).getDescription();
    }

    private FailureAnalysis analyze(Throwable cause) {
        FailureAnalysis analysis = problems.analyze(new BeanCreationException("dataSource", "no pool", cause));
        assertThat(analysis).isNotNull();
        return analysis;
    }
}
