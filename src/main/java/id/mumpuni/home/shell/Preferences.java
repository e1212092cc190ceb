package id.mumpuni.home.shell;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.SignedIn;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The signed-in person's choice of language and colours from the database, everyone else's from a cookie. */
@Component
class Preferences {

    private static final String COOKIE = "tampilan";
    private static final String IN_SESSION = Preferences.class.getName();

    private final PreferenceRows rows;
    private final CurrentActor current;

    Preferences(PreferenceRows rows, CurrentActor current) {
        this.rows = rows;
        this.current = current;
    }

    Preference of(HttpServletRequest request) {
        if (request.getAttribute(IN_SESSION) instanceof Preference known) {
            return known;
        }
        Preference preference = find(request);
        request.setAttribute(IN_SESSION, preference);
        return preference;
    }

    private Preference find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<SignedIn> person = current.signedIn();
        if (session == null || person.isEmpty()) {
            return fromCookie(WebUtils.getCookie(request, COOKIE));
        }
        if (session.getAttribute(IN_SESSION) instanceof Preference known) {
            return known;
        }
        Preference preference = stored(person.get()).orElseGet(() -> fromCookie(WebUtils.getCookie(request, COOKIE)));
        session.setAttribute(IN_SESSION, preference);
        return preference;
    }

    /** An error page must come even while the database is away. */
    private Optional<Preference> stored(SignedIn person) {
        try {
            return rows.find(person.actor().employeeId());
        } catch (DataAccessException away) {
            return Optional.empty();
        }
    }

    void change(HttpServletRequest request, HttpServletResponse response, Preference preference) {
        current.signedIn().ifPresent(person -> rows.save(person.actor().employeeId(), preference));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(IN_SESSION, preference);
        }
        request.setAttribute(IN_SESSION, preference);
        ResponseCookie cookie = ResponseCookie.from(COOKIE, preference.themeName() + "-" + preference.language())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Preference fromCookie(@Nullable Cookie cookie) {
        if (cookie == null) {
            return Preference.DEFAULT;
        }
        String[] parts = cookie.getValue().split("-", 2);
        return Preference.of(parts[0], parts.length == 2 ? parts[1] : "");
    }
}
