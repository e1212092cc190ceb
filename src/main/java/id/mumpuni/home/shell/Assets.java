package id.mumpuni.home.shell;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The addresses of what a browser loads, with the hash of the content; worked out once. */
@Component
class Assets {

    private final ResourceUrlProvider addresses;
    private volatile Resolved resolved;

    Assets(ResourceUrlProvider addresses) {
        this.addresses = addresses;
        this.resolved = Resolved.NONE;
    }

    private record Resolved(String css, String script, String htmx, String icons, String mark) {
        static final Resolved NONE = new Resolved("", "", "", "", "");
    }

    public String css() {
        return resolved().css;
    }

    public String script() {
        return resolved().script;
    }

    public String htmx() {
        return resolved().htmx;
    }

    public String icons() {
        return resolved().icons;
    }

    public String mark() {
        return resolved().mark;
    }

    /** A page that is asked for while the application still starts gets the addresses without their hashes. */
    private Resolved resolved() {
        if (addresses.getHandlerMap().isEmpty()) {
            return located(name -> "/assets/" + name);
        }
        if (resolved == Resolved.NONE) {
            resolved = located(this::address);
        }
        return resolved;
    }

    private static Resolved located(UnaryOperator<String> address) {
        return new Resolved(
                address.apply("mumpuni.css"),
                address.apply("mumpuni.js"),
                address.apply("htmx.js"),
                address.apply("icons.svg"),
                address.apply("mark.svg"));
    }

    private String address(String name) {
        String address = addresses.getForLookupPath("/assets/" + name);
        if (address == null) {
            throw new IllegalStateException("assets/" + name + " was not made by the build");
        }
        return address;
    }
}
