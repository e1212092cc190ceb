package id.mumpuni.workplans.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workblock of one indicator on paper (Format A.1.4). */
record WorkblockSheet(Workblocks.Head head, WorkblockForm text) {

    /** A row of two fields; the labels are the ends of message keys. */
    public record Row(
            String label,
            @Nullable String text,
            String otherLabel,
            @Nullable String otherText) {}

    /** Activities or milestones; the transformative ones are numbered on from the routine ones. */
    public record Block(String title, List<String> routine, List<String> transformative) {}

    public List<Row> rows() {
        return List.of(
                new Row("title", text.title(), "indicator", indicator()),
                new Row("owner", text.owner() == null ? head.employee() : text.owner(), "parties", text.parties()),
                new Row("completion", text.completion(), "beneficiaries", text.beneficiaries()),
                new Row("goal", text.goal(), "budget", text.budget()));
    }

    public List<Block> blocks() {
        return List.of(
                new Block("activities", lines(text.routineActivities()), lines(text.transformativeActivities())),
                new Block("milestones", lines(text.routineMilestones()), lines(text.transformativeMilestones())));
    }

    private String indicator() {
        return head.target() == null ? head.indicator() : head.indicator() + "\n" + head.target();
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
