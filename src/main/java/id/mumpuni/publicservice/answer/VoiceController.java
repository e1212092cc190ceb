package id.mumpuni.publicservice.answer;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the public wrote, waiting to be judged. */
@Controller
@RequestMapping("/suara-masyarakat")
class VoiceController {

    private final VoiceList voices;
    private final CurrentActor currentActor;

    VoiceController(VoiceList voices, CurrentActor currentActor) {
        this.voices = voices;
        this.currentActor = currentActor;
    }

    @PersonnelPolicy.MaySettle
    @GetMapping
    String list(@RequestParam(required = false) @Nullable String status, ListQuery query, Model model) {
        VoiceList.Filter filter = filter(status);
        model.addAttribute("filter", filter);
        model.addAttribute("filters", VoiceList.Filter.values());
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("voices", voices.of(currentActor.get(), filter, query));
        return "publicservice/voices";
    }

    private static VoiceList.Filter filter(@Nullable String status) {
        for (VoiceList.Filter filter : VoiceList.Filter.values()) {
            if (filter.name().equalsIgnoreCase(status)) {
                return filter;
            }
        }
        return VoiceList.Filter.WAITING;
    }
}
