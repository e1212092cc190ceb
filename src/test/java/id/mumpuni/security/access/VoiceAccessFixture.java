package id.mumpuni.security.access;

import id.mumpuni.publicservice.TestSurveys;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service of the own unit with a code, and words about the employee that reached them; and a stranger's. */
class VoiceAccessFixture implements AccessFixture {

    private static final String CODE = "7777777777";
    private static final String NO_CODE = "ZZZZZZZZZZ";

    private final JdbcClient jdbc;
    private final TestSurveys surveys;
    private final Map<UUID, UUID> services = new HashMap<>();
    private final Map<UUID, UUID> voices = new HashMap<>();

    VoiceAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.surveys = new TestSurveys(jdbc);
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        if (pattern.startsWith("/s/{")) {
            code(service(world.unit(), world.employee()));
            return List.of(CODE);
        }
        return thing(pattern, world.unit(), world.employee());
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return pattern.startsWith("/s/{") ? List.of(NO_CODE) : thing(pattern, world.otherUnit(), world.stranger());
    }

    private List<Object> thing(String pattern, UUID unit, UUID person) {
        if (pattern.startsWith("/layanan/{") || pattern.startsWith("/kepuasan/{")) {
            return List.of(service(unit, person));
        }
        return pattern.startsWith("/suara-") && pattern.contains("{")
                ? List.of(voices.computeIfAbsent(person, key -> voice(service(unit, person), person)))
                : List.of();
    }

    private UUID service(UUID unit, UUID person) {
        return services.computeIfAbsent(unit, key -> surveys.service(unit, person, "Layanan " + unit));
    }

    private UUID voice(UUID service, UUID person) {
        UUID voice = surveys.voice(service, LocalDate.of(2024, 5, 1), "STAFF", "Sabar", person);
        jdbc.sql("UPDATE public_voice SET state = 'ACCEPTED', nature = 'PRAISE', decided_by = ?, decided_at = now(),"
                        + " told = true WHERE id = ?")
                .params(person, voice)
                .update();
        return voice;
    }

    private void code(UUID service) {
        jdbc.sql("INSERT INTO service_code (code_hash, service_id, valid_until)"
                        + " VALUES (encode(sha256(?::bytea), 'hex'), ?, '2060-01-01') ON CONFLICT DO NOTHING")
                .params(CODE, service)
                .update();
    }
}
