package id.mumpuni.publicservice.answer;

import id.mumpuni.publicservice.ServiceVoices;
import id.mumpuni.publicservice.VoiceNature;
import id.mumpuni.publicservice.rules.Blocks;
import id.mumpuni.publicservice.rules.Quarter;
import id.mumpuni.publicservice.rules.Reading;
import id.mumpuni.publicservice.survey.SurveyFloor;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was said of one person, in blocks of quarters that are large enough. */
@Repository
class VoicesOfPerson implements ServiceVoices {

    record Block(Quarter from, Quarter until, Reading competence, Reading conduct) {}

    /** @param late the answer was read already and stands */
    record Told(
            UUID id,
            int version,
            String service,
            LocalDate month,
            VoiceNature nature,
            String text,
            @Nullable String reply,
            boolean late) {

        /** The month would say more than the person needs. */
        public Quarter quarter() {
            return Quarter.of(month);
        }
    }

    private record Answer(LocalDate month, int competence, int conduct) {}

    private static final String TOLD = """
            SELECT v.id, v.version, s.name AS service, v.month, v.nature, v.text, v.reply, v.reply_read_at IS NOT NULL AS late
            FROM public_voice v JOIN public_service s ON s.id = v.service_id
            WHERE v.served_by = ? AND v.told AND v.state = 'ACCEPTED'
            ORDER BY date_trunc('quarter', v.month) DESC, v.id
            """;

    private final JdbcClient jdbc;
    private final SurveyFloor floor;
    private final Clock clock;

    VoicesOfPerson(JdbcClient jdbc, SurveyFloor floor, Clock clock) {
        this.jdbc = jdbc;
        this.floor = floor;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OfPerson> of(UUID person, LocalDate from, LocalDate until) {
        List<Answer> all = answers(person);
        List<Blocks.Block> within = blocks(all).stream()
                .filter(block -> !block.from().first().isBefore(from)
                        && !block.until().last().isAfter(until))
                .toList();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        List<Answer> counted = all.stream()
                .filter(answer -> within.stream().anyMatch(block -> lies(answer.month(), block)))
                .toList();
        List<Words> words = told(person).stream()
                .filter(one -> one.nature() != VoiceNature.OTHER
                        && within.stream().anyMatch(block -> lies(one.month(), block)))
                .map(one -> new Words(one.nature(), one.text(), one.reply()))
                .toList();
        return Optional.of(new OfPerson(
                counted.size(), reading(counted, Answer::competence), reading(counted, Answer::conduct), words));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Block> blocks(UUID person) {
        List<Answer> all = answers(person);
        return blocks(all).stream()
                .map(block -> {
                    List<Answer> in = all.stream()
                            .filter(answer -> lies(answer.month(), block))
                            .toList();
                    return new Block(
                            block.from(), block.until(), reading(in, Answer::competence), reading(in, Answer::conduct));
                })
                .sorted((one, other) -> other.from().compareTo(one.from()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Told> told(UUID person) {
        return jdbc.sql(TOLD).param(person).query(Rows.of(Told.class)).list();
    }

    private List<Blocks.Block> blocks(List<Answer> answers) {
        SortedMap<Quarter, Integer> counts = new TreeMap<>();
        LocalDate today = LocalDate.now(clock);
        answers.stream()
                .map(answer -> Quarter.of(answer.month()))
                .filter(quarter -> quarter.isToldOn(today))
                .forEach(quarter -> counts.merge(quarter, 1, Integer::sum));
        return Blocks.of(counts, floor.get());
    }

    /** In no order that would tell anything. */
    private List<Answer> answers(UUID person) {
        return jdbc.sql("SELECT month, scores[6] AS competence, scores[7] AS conduct FROM survey_answer"
                        + " WHERE served_by = ? ORDER BY month, id")
                .param(person)
                .query(Rows.of(Answer.class))
                .list();
    }

    private static boolean lies(LocalDate month, Blocks.Block block) {
        Quarter quarter = Quarter.of(month);
        return quarter.compareTo(block.from()) >= 0 && quarter.compareTo(block.until()) <= 0;
    }

    private static Reading reading(List<Answer> answers, ToIntFunction<Answer> element) {
        return Reading.of(answers.stream()
                .map(answer -> (double) element.applyAsInt(answer))
                .toList());
    }
}
