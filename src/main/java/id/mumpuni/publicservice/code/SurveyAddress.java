package id.mumpuni.publicservice.code;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the survey is found: what the installation says of itself, else the address at which it is being used. */
@Component
class SurveyAddress {

    private final String configured;

    SurveyAddress(@Value("${mumpuni.address:}") String address) {
        this.configured = address.matches("https?://\\S+") ? address.replaceAll("/+$", "") : "";
    }

    /** Of the page on which a code is typed; a code's own page lies below it. */
    String here() {
        return (configured.isEmpty()
                        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                        : configured)
                + "/s";
    }
}
