package id.mumpuni.dialogue.meeting;

import id.mumpuni.shared.Forms;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who came to a meeting, and its end. */
@Controller
@RequestMapping("/rapat/{id}")
class RunController {

    private final MarkAttendance markAttendance;
    private final CloseMeeting closeMeeting;
    private final CancelMeeting cancelMeeting;
    private final MeetingPages pages;

    RunController(
            MarkAttendance markAttendance, CloseMeeting closeMeeting, CancelMeeting cancelMeeting, MeetingPages pages) {
        this.markAttendance = markAttendance;
        this.closeMeeting = closeMeeting;
        this.cancelMeeting = cancelMeeting;
        this.pages = pages;
    }

    @MeetingPolicy.MayRun
    @PostMapping("/kehadiran")
    String mark(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        Map<UUID, Attendance> attendance = new HashMap<>();
        for (MeetingPages.Member member : pages.members(id)) {
            if (typed.containsKey("semua") && member.attendance() == Attendance.INVITED) {
                attendance.put(member.employeeId(), Attendance.PRESENT);
            }
            String came = typed.get("a." + member.employeeId());
            Arrays.stream(Attendance.values())
                    .filter(value -> value.name().equals(came))
                    .forEach(value -> attendance.put(member.employeeId(), value));
        }
        return Forms.settle(
                "/rapat/" + id, redirect, "dialogue.meeting.marked", () -> markAttendance.mark(id, attendance));
    }

    @MeetingPolicy.MayRun
    @PostMapping("/penutupan")
    String close(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/rapat/" + id, redirect, "dialogue.meeting.closed", () -> closeMeeting.close(id));
    }

    @MeetingPolicy.MayRun
    @PostMapping("/pembatalan")
    String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/rapat/" + id, redirect, "dialogue.meeting.cancelled", () -> cancelMeeting.cancel(id));
    }
}
