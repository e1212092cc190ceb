package id.mumpuni.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The database seals, Java verifies: both must spell and hash alike. */
@IntegrationTest
class CanonicalJsonTest {

    private static final String ZEROS = "0".repeat(64);

    private static final List<String> EVENTS = List.of("""
            {"seq": 1, "at": "2026-01-05T01:00:00Z", "actor": "198001012005011001", "action": "SCORE_SUBMIT",
             "entity": "assessment/17", "after": {"score": "82.00"}}
            """, """
            {"seq": 2, "at": "2026-01-05T02:00:00Z", "actor": "197512312000031002", "action": "CALIBRATE",
             "entity": "assessment/17", "before": {"score": "82.00"}, "after": {"score": "78.00"}, "reason": "bukti kurang"}
            """, """
            {"seq": 3, "at": "2026-01-06T03:00:00Z", "actor": "198001012005011001", "action": "APPEAL_FILE",
             "entity": "appeal/4", "after": {"state": "DIAJUKAN"}}
            """);

    private static final List<String> HASHES = List.of(
            "78156c60b98b5f8caa6c8e9b88ad61b95ccf74a27263cc87153e993f9a0ae5b1",
            "bcb923c436a69132ad9baed81dd99ff565bb22e0376cc4364f4637bcc51d6ebc",
            "8c45cb6b9c362262bea5f1f85e9cf7987de18e3da902b2dd745e63c280afd2b3");

    // what decides the order, what must be escaped, and what only looks as if it had to be
    private static final String CHARACTERS =
            "abzAZ09 _/\"\\\b\f\n\r\t\u0001\u001f\u007f\u0080éñ\u2028中\ue000\ufb01\uffff😀𝒳";

    @Autowired
    JdbcClient jdbc;

    @Test
    void threeEventsGiveTheKnownHashesInTheDatabaseAndInJava() {
        assertThat(chain(EVENTS, true)).isEqualTo(HASHES);
        assertThat(chain(EVENTS, false)).isEqualTo(HASHES);
    }

    @Test
    void aChangedScoreBreaksTheSecondLinkAndAllAfterIt() {
        List<String> forged = List.of(EVENTS.get(0), EVENTS.get(1).replace("78.00", "79.00"), EVENTS.get(2));
        for (boolean inDatabase : new boolean[] {true, false}) {
            List<String> hashes = chain(forged, inDatabase);
            assertThat(hashes.get(0)).isEqualTo(HASHES.get(0));
            assertThat(hashes.get(1)).isNotEqualTo(HASHES.get(1));
            assertThat(hashes.get(2)).isNotEqualTo(HASHES.get(2));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ \"b\" : 1, \"a\" : [ ] , \"aa\" : { } }|{\"a\":[],\"aa\":{},\"b\":1}",
                "{\"\uFB01\":1,\"😀\":2}|{\"\uFB01\":1,\"😀\":2}",
                "[78.00,1e3,1E-7,-0,0.0,12345678901234567890.1234567890]|[78.00,1000,0.0000001,0,0.0,12345678901234567890.1234567890]",
                "[true,false,null,\"\"]|[true,false,null,\"\"]",
                "\"\\u0007\\u001f\\u007f\\/\"|\"\\u0007\\u001f\u007f/\""
            })
    void isSpelledInOneWay(String json, String canonical) {
        assertThat(inDatabase(json)).isEqualTo(canonical);
        assertThat(CanonicalJson.of(stored(json))).isEqualTo(canonical);
    }

    @Test
    void databaseAndJavaAgreeOnWhateverThereIs() {
        long seed = 20261122;
        var random = new Random(seed);
        List<String> values =
                Stream.generate(() -> any(random, 4).toString()).limit(3_000).toList();
        String[] canonical = jdbc.sql("SELECT array_agg(canonical_json(v::jsonb) ORDER BY n)"
                        + " FROM unnest(?::text[]) WITH ORDINALITY u (v, n)")
                .param(values.toArray(String[]::new))
                .query((row, number) -> (String[]) row.getArray(1).getArray())
                .single();
        String[] stored = jdbc.sql(
                        "SELECT array_agg(v::jsonb::text ORDER BY n) FROM unnest(?::text[]) WITH ORDINALITY u (v, n)")
                .param(values.toArray(String[]::new))
                .query((row, number) -> (String[]) row.getArray(1).getArray())
                .single();
        for (int i = 0; i < canonical.length; i++) {
            assertThat(CanonicalJson.of(stored[i]))
                    .as("value %d of seed %d", i, seed)
                    .isEqualTo(canonical[i]);
            assertThat(CanonicalJson.of(canonical[i])).as("again").isEqualTo(canonical[i]);
        }
    }

    private static tools.jackson.databind.JsonNode any(Random random, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0:
                return nodes.stringNode(text(random));
            case 1:
                return nodes.numberNode(new java.math.BigDecimal(
                        new java.math.BigInteger(random.nextInt(1, 90), random).multiply(sign(random)),
                        random.nextInt(-20, 21)));
            case 2:
                return nodes.numberNode(random.nextInt());
            case 3:
                return nodes.booleanNode(random.nextBoolean());
            case 4:
                return nodes.nullNode();
            case 5:
                ArrayNode array = nodes.arrayNode();
                IntStream.range(0, random.nextInt(5)).forEach(n -> array.add(any(random, depth - 1)));
                return array;
            default:
                ObjectNode object = nodes.objectNode();
                IntStream.range(0, random.nextInt(7)).forEach(n -> object.set(text(random), any(random, depth - 1)));
                return object;
        }
    }

    private static java.math.BigInteger sign(Random random) {
        return random.nextBoolean() ? java.math.BigInteger.ONE : java.math.BigInteger.ONE.negate();
    }

    private static String text(Random random) {
        int[] points = CHARACTERS.codePoints().toArray();
        var text = new StringBuilder();
        random.ints(random.nextInt(6), 0, points.length).forEach(at -> text.appendCodePoint(points[at]));
        return text.toString();
    }

    private List<String> chain(List<String> events, boolean inDatabase) {
        String[] previous = {ZEROS};
        return events.stream()
                .map(event -> previous[0] = inDatabase
                        ? jdbc.sql("SELECT audit_link_hash(?, canonical_json(?::jsonb))")
                                .params(previous[0], event)
                                .query(String.class)
                                .single()
                        : Link.hash(previous[0], CanonicalJson.of(event)))
                .toList();
    }

    private String inDatabase(String json) {
        return jdbc.sql("SELECT canonical_json(?::jsonb)")
                .param(json)
                .query(String.class)
                .single();
    }

    private String stored(String json) {
        return jdbc.sql("SELECT ?::jsonb::text").param(json).query(String.class).single();
    }
}
