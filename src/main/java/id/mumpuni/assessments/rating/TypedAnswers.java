package id.mumpuni.assessments.rating;

import id.mumpuni.shared.RuleViolation;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was sent of a form: fields {@code j.7} with the answer to the seventh question, and {@code k.komentar}.
 *
 * @param comment null: the field was not sent
 */
record TypedAnswers(Map<Integer, Integer> answers, @Nullable String comment) {

    static final int LONGEST_COMMENT = 2000;

    static TypedAnswers of(MultiValueMap<String, String> sent) {
        Map<Integer, Integer> answers = new TreeMap<>();
        for (String name : sent.keySet()) {
            if (name.startsWith("j.")) {
                String value = sent.getFirst(name);
                if (!name.matches("j\\.[1-9]\\d{0,2}") || value == null || !value.matches("[0-5]")) {
                    throw new RuleViolation("raters.unreadable");
                }
                answers.put(Integer.valueOf(name.substring(2)), Integer.valueOf(value));
            }
        }
        return new TypedAnswers(answers, sent.getFirst("k.komentar"));
    }
}
