package id.mumpuni.workplans.cascade;

import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.rules.Coverage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The matrix of one leader for a year, as its page shows it. */
record Matrix(
        Leader leader, List<Column> columns, List<Member> members, Map<CellKey, Cell> cells, Set<Support> supports) {

    /** Beyond so many cells the page shows one member at a time: a form may not have thousands of fields. */
    static final int MOST_CELLS = 300;

    private static final Pattern BULLET = Pattern.compile("^[-•*–]\\s+");

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

    /** One role of a member; a cell may hold several. */
    record Role(
            String text,
            CellState state,
            @Nullable String refusal,
            @Nullable String taken) {}

    /** What one member does for one column; without roles: tidak ada peran. */
    record Cell(List<Role> roles) {

        static final Cell NONE = new Cell(List.of());

        public boolean isEmpty() {
            return roles.isEmpty();
        }

        /** As it is typed: one role in each line. */
        public String text() {
            return roles.stream().map(Role::text).collect(Collectors.joining("\n"));
        }

        boolean plays() {
            return roles.stream().anyMatch(role -> role.state() != CellState.REFUSED);
        }
    }

    /** A member's result that is linked to the leader's without having come from a cell. */
    record Support(UUID member, UUID resultRoot) {}

    /** One role in each line; a bullet before it is decoration. */
    static List<String> roles(String typed) {
        return typed.lines()
                .map(line -> BULLET.matcher(line.strip()).replaceFirst(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public Cell cell(Column column, Member member) {
        return cells.getOrDefault(column.key(member.id()), Cell.NONE);
    }

    public boolean linkedOnly(Column column, Member member) {
        return cell(column, member).isEmpty() && supports.contains(new Support(member.id(), column.resultRoot()));
    }

    public boolean isLarge() {
        return (long) columns.size() * members.size() > MOST_CELLS;
    }

    public Coverage<Column, Member> coverage() {
        Set<Coverage.Role<Column, Member>> roles = new HashSet<>();
        for (Column column : columns) {
            for (Member member : members) {
                if (cell(column, member).plays() || supports.contains(new Support(member.id(), column.resultRoot()))) {
                    roles.add(new Coverage.Role<>(column, member));
                }
            }
        }
        return Coverage.of(columns, members, roles);
    }

    /** How many roles the members have answered, by state. */
    public long counted(String state) {
        return cells.values().stream()
                .flatMap(cell -> cell.roles().stream())
                .filter(role -> role.state().name().equals(state))
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
