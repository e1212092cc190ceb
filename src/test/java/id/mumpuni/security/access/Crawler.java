package id.mumpuni.security.access;

import static java.util.Objects.requireNonNull;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** Sends one request as one visitor and says in one word what came of it. Nothing that it changes stays. */
class Crawler {

    private final MockMvc mvc;
    private final TransactionTemplate transaction;
    private final List<AccessFixture> fixtures;
    private final World world;

    Crawler(MockMvc mvc, TransactionTemplate transaction, List<AccessFixture> fixtures, World world) {
        this.mvc = mvc;
        this.transaction = transaction;
        this.fixtures = fixtures;
        this.world = world;
    }

    String visit(String method, String pattern, HandlerMethod handler, Visitor visitor) {
        List<Object> own = things(fixture -> fixture.own(pattern, visitor, world));
        String mine = send(method, pattern, handler, visitor, own);
        if (!pattern.contains("{")) {
            return mine;
        }
        List<Object> other = things(fixture -> fixture.other(pattern, world));
        String theirs = send(method, pattern, handler, visitor, other);
        if (mine.equals(theirs)) {
            return mine;
        }
        boolean refused = theirs.equals("403") || theirs.equals("404");
        return mine.equals("ok") && refused ? "own" : mine + "/" + theirs;
    }

    /** The status, and why it is 500, for something of the visitor's own, with these values in the place of what belongs there. */
    String garbled(String method, String pattern, HandlerMethod handler, Visitor visitor, Map<String, String> garbage) {
        List<Object> own = things(fixture -> fixture.own(pattern, visitor, world));
        String url = address(pattern, own);
        return requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            var builder = request(HttpMethod.valueOf(method), URI.create(url));
            Fields.of(handler).forEach((name, type) -> {
                String sent = garbage.getOrDefault(name, value(type, own.get(0)));
                builder.param(name, sent);
            });
            return status(builder, world.actor(visitor));
        }));
    }

    private String status(MockHttpServletRequestBuilder builder, Actor actor) {
        try {
            var answer = mvc.perform(
                            builder.with(csrf()).with(actor == null ? anonymous() : TestPeople.signedIn(actor)))
                    .andReturn();
            return String.valueOf(answer.getResponse().getStatus());
        } catch (Exception e) {
            return "500 " + NestedExceptionUtils.getMostSpecificCause(e);
        }
    }

    private static String address(String pattern, List<Object> things) {
        String url = pattern;
        for (Object thing : things) {
            url = url.replaceFirst("\\{[^}]+}", thing.toString());
        }
        return url.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private List<Object> things(Function<AccessFixture, List<Object>> which) {
        return fixtures.stream()
                .map(which)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> List.of(UUID.randomUUID()));
    }

    private String send(String method, String pattern, HandlerMethod handler, Visitor visitor, List<Object> things) {
        String whole = address(pattern, things);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return outcome(method, whole, handler, world.actor(visitor), things.get(0));
        });
    }

    private String outcome(String method, String url, HandlerMethod handler, Actor actor, Object thing) {
        try {
            var builder = fill(method, url, handler, thing)
                    .with(csrf())
                    .with(actor == null ? anonymous() : TestPeople.signedIn(actor));
            return word(mvc.perform(builder).andReturn().getResponse());
        } catch (Exception e) {
            return "500";
        }
    }

    private static AbstractMockHttpServletRequestBuilder<?> fill(
            String method, String url, HandlerMethod handler, Object thing) {
        boolean upload = List.of(handler.getMethodParameters()).stream()
                .anyMatch(parameter -> MultipartFile.class.isAssignableFrom(parameter.getParameterType()));
        AbstractMockHttpServletRequestBuilder<?> builder =
                upload ? multipart(url) : request(HttpMethod.valueOf(method), url);
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation == null || parameter.hasParameterAnnotation(PathVariable.class) || !annotation.required()) {
                continue;
            }
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            String name = annotation.name().isEmpty() ? parameter.getParameterName() : annotation.name();
            if (MultipartFile.class.isAssignableFrom(parameter.getParameterType())) {
                ((MockMultipartHttpServletRequestBuilder) builder)
                        .file(new MockMultipartFile(name, "x.xlsx", "application/octet-stream", new byte[] {1}));
            } else {
                builder.param(name, value(parameter.getParameterType(), thing));
            }
        }
        return builder;
    }

    private static String value(Class<?> type, Object thing) {
        if (Collection.class.isAssignableFrom(type)) {
            return thing.toString();
        }
        if (type == UUID.class) {
            return UUID.randomUUID().toString();
        }
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        return type == LocalDate.class ? "2026-01-02" : type == int.class ? "4" : "1";
    }

    /** What a form says about its content (400, 409, 413, 422) is after the question of who may. */
    private static String word(MockHttpServletResponse response) {
        int status = response.getStatus();
        String location = response.getHeader("Location");
        if (status == 302 && location != null && location.startsWith("/masuk?kembali") || status == 401) {
            return "login";
        }
        if (status == 302 && "/masuk".equals(location)) {
            return "login";
        }
        boolean answered = status < 400 || status == 409 || status == 413 || status == 422;
        return answered ? "ok" : String.valueOf(status);
    }
}
