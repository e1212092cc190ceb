package id.mumpuni.home.shell;

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

    private Resolved resolved() {
        if (resolved == Resolved.NONE) {
            resolved = new Resolved(
                    address("mumpuni.css"),
                    address("mumpuni.js"),
                    address("htmx.js"),
                    address("icons.svg"),
                    address("mark.svg"));
        }
        return resolved;
    }

    private String address(String name) {
        String address = addresses.getForLookupPath("/assets/" + name);
        if (address == null) {
            throw new IllegalStateException("assets/" + name + " was not made by the build");
        }
        return address;
    }
}
