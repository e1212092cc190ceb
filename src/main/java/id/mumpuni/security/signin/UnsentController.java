package id.mumpuni.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** Hands a form that came after the end of its session back to the person who wrote it, to be sent or left. */
@Controller
class UnsentController {

    static final String PAGE = "/isian-tertahan";

    private static final String KEPT = "unsent";
    private static final String KEPT_FROM = "unsentFrom";

    /** Takes over what the sign-in page carried; false if it carried nothing. */
    static boolean keeps(HttpServletRequest request) {
        Optional<Unsent> carried = Unsent.checked(request.getParameter("alamat"), request.getParameter("isian"));
        carried.ifPresent(unsent -> {
            HttpSession session = request.getSession();
            session.setAttribute(KEPT, unsent);
            session.setAttribute(
                    KEPT_FROM,
                    ReturnAddress.checked(request.getParameter("kembali")).orElse("/"));
        });
        return carried.isPresent();
    }

    @GetMapping(PAGE)
    String show(
            @SessionAttribute(name = KEPT, required = false) @Nullable Unsent unsent,
            @SessionAttribute(name = KEPT_FROM, required = false) @Nullable String from,
            Model model) {
        if (unsent == null) {
            return "redirect:/";
        }
        model.addAttribute("unsent", unsent);
        model.addAttribute("from", from);
        return "security/signin/unsent";
    }
}
