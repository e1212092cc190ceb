package id.mumpuni.dialogue.meeting;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is written while a meeting runs: minutes, attendance, agreements; then it is closed. */
@Controller
@RequestMapping("/rapat/{id}")
class MinutesController {

    private static final String PAGE = "dialogue/meeting/show";

    private final RunMeeting runMeeting;
    private final MeetingPages pages;
    private final MeetingView view;

    MinutesController(RunMeeting runMeeting, MeetingPages pages, MeetingView view) {
        this.runMeeting = runMeeting;
        this.pages = pages;
        this.view = view;
    }

    /** Saves by itself while somebody types. Who saves over a newer text sees both, and nothing is lost. */
    @MeetingPolicy.MayRun
    @PostMapping("/notulen")
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "-1") int version,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        String text = minutes.length() > 20_000 ? minutes.substring(0, 20_000) : minutes;
        try {
            model.addAttribute("version", runMeeting.write(id, text, version));
        } catch (Stale | ObjectOptimisticLockingFailureException newer) {
            MeetingPages.Head head = pages.head(id);
            model.addAttribute("version", head.version());
            model.addAttribute("newer", head.minutes());
            model.addAttribute("typed", text);
            if (htmx == null) {
                view.show(id, model);
                return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
            }
        }
        return htmx == null
                ? new ModelAndView("redirect:/rapat/" + id + "#notulen")
                : new ModelAndView("dialogue/meeting/parts :: saved", model.asMap());
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
        return settle(id, redirect, "dialogue.meeting.marked", () -> runMeeting.mark(id, attendance));
    }

    @MeetingPolicy.MayRun
    @PostMapping("/kesepakatan")
    ModelAndView agree(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                runMeeting.agree(
                        id,
                        requireNonNull(form.owner()),
                        requireNonNull(form.text()).strip(),
                        requireNonNull(form.dueOn()));
                redirect.addFlashAttribute("notice", "dialogue.agreement.saved");
                return new ModelAndView("redirect:/rapat/" + id + "#kesepakatan");
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        view.show(id, model);
        return Forms.invalid(PAGE, model.asMap());
    }

    @MeetingPolicy.MayRun
    @PostMapping("/penutupan")
    String close(@PathVariable UUID id, RedirectAttributes redirect) {
        return settle(id, redirect, "dialogue.meeting.closed", () -> runMeeting.close(id));
    }

    @MeetingPolicy.MayRun
    @PostMapping("/pembatalan")
    String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        return settle(id, redirect, "dialogue.meeting.cancelled", () -> runMeeting.cancel(id));
    }

    static String settle(UUID id, RedirectAttributes redirect, String notice, Runnable decision) {
        try {
            decision.run();
            redirect.addFlashAttribute("notice", notice);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return "redirect:/rapat/" + id;
    }
}
