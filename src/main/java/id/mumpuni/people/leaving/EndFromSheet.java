package id.mumpuni.people.leaving;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many who left, each on a day of their own. A line that cannot be followed is named and leaves the others be. */
@Service
class EndFromSheet {

    /** @param reason key of the message */
    record Refused(int row, String number, String day, String reason) {}

    record Outcome(int left, List<Refused> refused) {}

    private final RecordLeaving recordLeaving;
    private final Leavers leavers;
    private final CurrentActor currentActor;

    EndFromSheet(RecordLeaving recordLeaving, Leavers leavers, CurrentActor currentActor) {
        this.recordLeaving = recordLeaving;
        this.leavers = leavers;
        this.currentActor = currentActor;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    Outcome end(List<LeavingSheet.Line> lines) {
        Map<String, UUID> known =
                leavers.byNumber(lines.stream().map(LeavingSheet.Line::number).toList());
        Map<LocalDate, Set<UUID>> byDay = new LinkedHashMap<>();
        for (LeavingSheet.Line line : lines) {
            UUID id = known.get(line.number());
            if (id != null && line.day() != null) {
                byDay.computeIfAbsent(line.day(), first -> new HashSet<>()).add(id);
            }
        }
        Map<UUID, LocalDate> left = new LinkedHashMap<>();
        byDay.forEach((day, ids) -> recordLeaving.end(ids, day).forEach(id -> left.put(id, day)));
        return new Outcome(left.size(), refused(lines, known, left));
    }

    private List<Refused> refused(List<LeavingSheet.Line> lines, Map<String, UUID> known, Map<UUID, LocalDate> left) {
        Collection<UUID> stayed =
                known.values().stream().filter(id -> !left.containsKey(id)).toList();
        Map<UUID, Leavers.Obstacle> obstacles = leavers.obstacles(stayed);
        Set<UUID> told = new HashSet<>();
        List<Refused> refused = new ArrayList<>();
        for (LeavingSheet.Line line : lines) {
            UUID id = known.get(line.number());
            boolean followed = id != null && line.day() != null && line.day().equals(left.get(id)) && told.add(id);
            if (!followed) {
                refused.add(new Refused(line.row(), line.number(), line.typedDay(), reason(line, id, obstacles)));
            }
        }
        return refused;
    }

    private String reason(LeavingSheet.Line line, @Nullable UUID id, Map<UUID, Leavers.Obstacle> obstacles) {
        if (id == null) {
            return line.rounded() ? "people.leaving.row.rounded" : "people.leaving.row.unknown";
        }
        if (line.day() == null) {
            return "people.leaving.row.day";
        }
        if (currentActor.get().is(id)) {
            return "people.leaving.row.self";
        }
        return obstacles.getOrDefault(id, Leavers.Obstacle.LEFT).message();
    }
}
