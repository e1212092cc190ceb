package id.mumpuni.home.about;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages about the product itself, open to everyone. */
@Controller
class AboutController {

    @GetMapping("/bantuan")
    String help() {
        return "about/help";
    }

    @GetMapping("/pelindungan-data")
    String privacy() {
        return "about/privacy";
    }
}
