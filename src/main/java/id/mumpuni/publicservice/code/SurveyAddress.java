package id.mumpuni.publicservice.code;

import id.mumpuni.publicservice.rules.SurveyCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the survey is found: what the installation says of itself, else the address at which it is being used. */
@Component
class SurveyAddress {

    /** A code as people read it, and the page of its own. */
    record Slip(String code, String link) {}

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

    Slip slip(String code) {
        return new Slip(SurveyCode.grouped(code), here() + "/" + code);
    }
}
