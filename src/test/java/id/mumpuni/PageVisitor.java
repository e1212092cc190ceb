package id.mumpuni;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Somebody who signed in at the door and goes through the pages without a script, with the tokens of the pages. */
public final class PageVisitor {

    private final MockMvc mvc;
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
        try {
            MvcResult result = mvc.perform(get(address).session(session))
                    .andExpect(status().isOk())
                    .andReturn();
            return result.getResponse().getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    public byte[] download(String address) {
        try {
            return mvc.perform(get(address).session(session))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    public int answer(String address) {
        try {
            return mvc.perform(get(address).session(session))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
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

    private String send(PageForm form) {
        try {
            MvcResult result = mvc.perform(
                            post(form.action()).params(form.values()).session(session))
                    .andReturn();
            assertThat(result.getResponse().getStatus())
                    .as(form.action() + " with " + form.values() + ": "
                            + result.getResponse().getContentAsString())
                    .isEqualTo(302);
            session = requireNonNull((MockHttpSession) result.getRequest().getSession());
            return requireNonNull(result.getResponse().getRedirectedUrl());
        } catch (Exception e) {
            throw new AssertionError(form.action(), e);
        }
    }
}
