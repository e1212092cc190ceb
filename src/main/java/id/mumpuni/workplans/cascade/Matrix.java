package id.mumpuni.workplans.cascade;

import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.rules.Coverage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The matrix of one leader for a year, as its page shows it. */
record Matrix(
        Leader leader, List<Column> columns, List<Member> members, Map<CellKey, Cell> cells, Set<Support> supports) {

    /** Beyond so many cells the page shows one member at a time: a form may not have thousands of fields. */
    static final int MOST_CELLS = 300;

    record Leader(
            UUID id,
            String name,
            @Nullable String position,
            int year,
            @Nullable UUID planId,
            @Nullable PlanStatus status) {}

    /** A result, or in the LEADER model an indicator of one; the roots are the same in every revision. */
    record Column(
            UUID resultId,
            UUID resultRoot,
            ResultKind kind,
            String result,
            @Nullable UUID indicatorId,
            @Nullable UUID indicatorRoot,
            @Nullable String indicator,
            @Nullable String target) {

        public CellKey key(UUID member) {
            return new CellKey(resultRoot, indicatorRoot, member);
        }

        public String label() {
            return indicator == null ? result : indicator;
        }
    }

    record Member(
            UUID id,
            String name,
            @Nullable String position,
            @Nullable String unit,
            @Nullable UUID guestId,
            @Nullable GuestState guest,
            @Nullable PlanStatus status) {}

    record Cell(
            String text,
            CellState state,
            @Nullable String refusal,
            @Nullable String taken) {

        static final Cell NONE = new Cell("", CellState.EMPTY, null, null);
    }

    /** A member's result that is linked to the leader's without having come from a cell. */
    record Support(UUID member, UUID resultRoot) {}

    public Cell cell(Column column, Member member) {
        return cells.getOrDefault(column.key(member.id()), Cell.NONE);
    }

    public boolean linkedOnly(Column column, Member member) {
        return cell(column, member).state() == CellState.EMPTY
                && supports.contains(new Support(member.id(), column.resultRoot()));
    }

    public boolean isLarge() {
        return (long) columns.size() * members.size() > MOST_CELLS;
    }

    public Coverage<Column, Member> coverage() {
        Set<Coverage.Role<Column, Member>> roles = new HashSet<>();
        for (Column column : columns) {
            for (Member member : members) {
                CellState state = cell(column, member).state();
                boolean plays = state != CellState.EMPTY && state != CellState.REFUSED;
                if (plays || supports.contains(new Support(member.id(), column.resultRoot()))) {
                    roles.add(new Coverage.Role<>(column, member));
                }
            }
        }
        return Coverage.of(columns, members, roles);
    }

    /** How many cells the members have answered, by state. */
    public long counted(String state) {
        return cells.values().stream()
                .filter(cell -> cell.state().name().equals(state))
                .count();
    }

    /** The member that a small screen shows: the one that was asked for, or the first. */
    public @Nullable Member chosen(@Nullable UUID wanted) {
        return members.stream()
                .filter(member -> member.id().equals(wanted))
                .findFirst()
                .orElse(members.isEmpty() ? null : members.get(0));
    }

    public @Nullable Member beside(Member member, int step) {
        int at = members.indexOf(member) + step;
        return at >= 0 && at < members.size() ? members.get(at) : null;
    }
}
