package id.mumpuni.dialogue.meeting;

import id.mumpuni.shared.Stale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The minutes, written while the meeting runs. */
@Controller
class MinutesController {

    private static final int LONGEST = 20_000;

    private final WriteMinutes writeMinutes;
    private final MeetingPages pages;
    private final MeetingView view;

    MinutesController(WriteMinutes writeMinutes, MeetingPages pages, MeetingView view) {
        this.writeMinutes = writeMinutes;
        this.pages = pages;
        this.view = view;
    }

    /** Saves by itself while somebody types. Who saves over a newer text sees both, and nothing is lost. */
    @MeetingPolicy.MayRun
    @PostMapping("/rapat/{id}/notulen")
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "-1") int version,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        String text = minutes.length() > LONGEST ? minutes.substring(0, LONGEST) : minutes;
        try {
            model.addAttribute("version", writeMinutes.write(id, text, version));
        } catch (Stale | ObjectOptimisticLockingFailureException newer) {
            MeetingPages.Head head = pages.head(id);
            model.addAttribute("version", head.version());
            model.addAttribute("newer", head.minutes());
            model.addAttribute("typed", text);
            if (htmx == null) {
                return new ModelAndView(view.show(id, model), model.asMap(), HttpStatus.CONFLICT);
            }
        }
        return htmx == null
                ? new ModelAndView("redirect:/rapat/" + id + "#notulen")
                : new ModelAndView("dialogue/meeting/parts :: saved", model.asMap());
    }
}
