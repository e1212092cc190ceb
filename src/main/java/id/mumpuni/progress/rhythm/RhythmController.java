package id.mumpuni.progress.rhythm;

import id.mumpuni.progress.Rhythm;
import id.mumpuni.shared.RuleViolation;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How often each part of the city documents its performance. */
@Controller
@RequestMapping("/irama-catatan")
class RhythmController {

    private static final String LIST = "redirect:/irama-catatan";
    private static final int QUARTERS_AHEAD = 6;

    private final RhythmList list;
    private final SetRhythm setRhythm;
    private final DropRhythm dropRhythm;
    private final RhythmPolicy policy;
    private final RhythmUnits units;

    RhythmController(
            RhythmList list, SetRhythm setRhythm, DropRhythm dropRhythm, RhythmPolicy policy, RhythmUnits units) {
        this.list = list;
        this.setRhythm = setRhythm;
        this.dropRhythm = dropRhythm;
        this.policy = policy;
        this.units = units;
    }

    @RhythmPolicy.MayRead
    @GetMapping
    String list(Model model) {
        LocalDate quarter = list.today().with(IsoFields.DAY_OF_QUARTER, 1);
        model.addAttribute("rows", list.all());
        model.addAttribute("maySet", policy.maySet());
        model.addAttribute("units", units.offered());
        model.addAttribute("rhythms", Rhythm.values());
        model.addAttribute(
                "quarters",
                Stream.iterate(quarter, day -> day.plusMonths(3))
                        .limit(QUARTERS_AHEAD)
                        .toList());
        return "progress/rhythm/list";
    }

    @RhythmPolicy.MaySet
    @PostMapping
    String set(
            @RequestParam UUID unit,
            @RequestParam Rhythm rhythm,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate starts,
            RedirectAttributes redirect) {
        try {
            setRhythm.set(unit, rhythm, starts);
            redirect.addFlashAttribute("notice", "progress.rhythm.set");
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("problem", refused.code());
        }
        return LIST;
    }

    @RhythmPolicy.MaySet
    @PostMapping("/{id}/penghapusan")
    String drop(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            dropRhythm.drop(id);
            redirect.addFlashAttribute("notice", "progress.rhythm.dropped");
        } catch (RuleViolation begun) {
            redirect.addFlashAttribute("problem", begun.code());
        }
        return LIST;
    }
}
