package id.mumpuni.signature.keys;

import id.mumpuni.shared.StateFact;
import id.mumpuni.shared.StateSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** By what the installation signs, and for how long still. */
@Component
@Order(30)
class KeyState implements StateSource {

    private static final Duration SOON = Duration.ofDays(90);

    private final SigningKeys keys;
    private final Clock clock;

    KeyState(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public List<StateFact> facts() {
        Instant ends = keys.seal().certificate().getNotAfter().toInstant();
        Instant stampEnds = keys.timeStamp().certificate().getNotAfter().toInstant();
        Instant first = ends.isBefore(stampEnds) ? ends : stampEnds;
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(ZonedDateTime.ofInstant(first, clock.getZone()));
        return List.of(
                first.isBefore(clock.instant().plus(SOON))
                        ? StateFact.bad(
                                "signature.fact.keys", "signature.fact.keys.until", "signature.fact.keys.advice", day)
                        : StateFact.well("signature.fact.keys", "signature.fact.keys.until", day));
    }
}
