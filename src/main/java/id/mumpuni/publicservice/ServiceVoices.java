package id.mumpuni.publicservice;

import id.mumpuni.publicservice.rules.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the public said of one person, for whoever judges the person's behaviour: from verified service events alone, of
 * the whole quarters within a period that are over, and only from five answers on. Two periods that overlap never tell
 * what fewer than five people said.
 */
public interface ServiceVoices {

    /**
     * @param competence how the element kompetensi pelaksana was answered, from 1 to 4
     * @param conduct the same for perilaku pelaksana
     * @param words verified praise and complaints, in no order
     */
    record OfPerson(int answers, Reading competence, Reading conduct, List<Words> words) {}

    /** @param reply what the person says to it */
    record Words(VoiceNature nature, String text, @Nullable String reply) {}

    /** Empty if there are too few answers to say anything. */
    Optional<OfPerson> of(UUID person, LocalDate from, LocalDate until);
}
