package id.mumpuni;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody who signed in at the door and goes through the pages without a script, with the tokens of the pages. */
public final class PageVisitor {

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new HashMap<>();
    private MockHttpSession session = new MockHttpSession();

    private PageVisitor(MockMvc mvc) {
        this.mvc = mvc;
    }

    public static PageVisitor signIn(MockMvc mvc, String login, String password) {
        var visitor = new PageVisitor(mvc);
        String landed = visitor.send(
                "/masuk", "/masuk", form -> form.fill("login", login).fill("sandi", password));
        assertThat(landed).isEqualTo("/");
        return visitor;
    }

    public String read(String address) {
        MockHttpServletResponse page = perform(get(address));
        assertThat(page.getStatus()).as(address).isEqualTo(200);
        return text(page);
    }

    public byte[] download(String address) {
        MockHttpServletResponse file = perform(get(address));
        assertThat(file.getStatus()).as(address).isEqualTo(200);
        return file.getContentAsByteArray();
    }

    /** The status of the answer. */
    public int answer(String address) {
        return perform(get(address)).getStatus();
    }

    /** The forms on a page. */
    public List<PageForm> forms(String page) {
        return PageForm.of(read(page), page);
    }

    /** Presses the button of a form in which nothing is to be filled in. */
    public String press(String page, String action) {
        return send(page, action, form -> {});
    }

    /** Opens a page, fills in the first of its forms with that address and sends it; where that leads. */
    public String send(String page, String action, Consumer<PageForm> fill) {
        PageForm form = forms(page).stream()
                .filter(one -> one.action().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + action + " on " + page));
        fill.accept(form);
        return send(form);
    }

    /** Where it leads: a form that is not accepted comes back instead. */
    public String send(PageForm form) {
        MockHttpServletResponse answer = perform(post(form.action()).params(form.values()));
        assertThat(answer.getStatus())
                .as(form.action() + " with " + form.values() + ": " + text(answer))
                .isBetween(300, 399);
        return requireNonNullElse(answer.getRedirectedUrl(), "");
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        try {
            MvcResult result = mvc.perform(request.session(session)).andReturn();
            if (result.getRequest().getSession(false) instanceof MockHttpSession now) {
                session = now;
            }
            for (Cookie cookie : result.getResponse().getCookies()) {
                cookies.put(cookie.getName(), cookie);
            }
            return result.getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
