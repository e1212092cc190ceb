package id.mumpuni.dialogue.rules;

import id.mumpuni.dialogue.Headway;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a leader may do about feedback (PermenPANRB 6/2022, Pasal 20 ayat (2), (3) and (6)). */
public final class FollowUps {

    private FollowUps() {}

    /**
     * @param aboutResult the feedback is about a planned result; only a result can be taken over
     * @param helpedBefore an adjustment or coaching was recorded for the same result before this feedback was given
     */
    public static List<FollowUpKind> open(@Nullable Headway progress, boolean aboutResult, boolean helpedBefore) {
        if (progress == null) {
            return List.of();
        }
        if (progress == Headway.SHOWN) {
            return List.of(FollowUpKind.APPRECIATION, FollowUpKind.ASSIGNMENT);
        }
        return aboutResult && helpedBefore
                ? List.of(
                        FollowUpKind.EXPECTATION,
                        FollowUpKind.RESOURCES,
                        FollowUpKind.COACHING,
                        FollowUpKind.TAKEN_OVER)
                : List.of(FollowUpKind.EXPECTATION, FollowUpKind.RESOURCES, FollowUpKind.COACHING);
    }
}
