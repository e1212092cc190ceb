package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.appraisal.signing.SignTogether;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signs the chosen rows of a page; what is refused is named with the reason, and keeps the others from nothing. */
@Component
class SignTeam {

    private final SignTogether signTogether;

    SignTeam(SignTogether signTogether) {
        this.signTogether = signTogether;
    }

    /** Where to go on: back to the page, or to the progress of what takes longer. */
    String sign(
            UUID period, boolean takingOver, MultiValueMap<String, String> parameters, RedirectAttributes redirect) {
        Typed typed = Typed.of(parameters);
        Map<UUID, Integer> chosen = new LinkedHashMap<>();
        parameters.getOrDefault("orang", List.of()).stream()
                .map(Typed::id)
                .filter(Objects::nonNull)
                .forEach(id -> chosen.put(id, typed.version(id)));
        SignTogether.Outcome outcome = signTogether.sign(period, takingOver, chosen);
        if (!outcome.finished()) {
            return "redirect:/penilaian-bawahan/tanda-tangan/" + outcome.batch();
        }
        if (outcome.refused().isEmpty()) {
            redirect.addFlashAttribute("notice", "rating.signed");
            redirect.addFlashAttribute("noticeArgs", new Object[] {outcome.signed()});
        } else {
            redirect.addFlashAttribute("refused", outcome.refused());
            redirect.addFlashAttribute("signedNow", outcome.signed());
        }
        return "redirect:" + (takingOver ? "/pengambilalihan" : "/penilaian-bawahan/tinjau") + "?periode=" + period;
    }
}
