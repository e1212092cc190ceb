package id.mumpuni.home;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of the static files with their content hash, looked up once. */
@Component
class Assets {

    private final ObjectProvider<ResourceUrlProvider> resources;

    // written by any request with the same value
    private volatile String[] urls = {};

    Assets(ObjectProvider<ResourceUrlProvider> resources) {
        this.resources = resources;
    }

    public String tabler() {
        return url(0);
    }

    public String theme() {
        return url(1);
    }

    public String htmx() {
        return url(2);
    }

    public String app() {
        return url(3);
    }

    public String icons() {
        return url(4);
    }

    private String url(int index) {
        String[] known = urls;
        if (known.length == 0) {
            known = new String[] {
                find("/webjars/tabler__core/dist/css/tabler.min.css"),
                find("/assets/css/theme.css"),
                find("/webjars/htmx.org/dist/htmx.min.js"),
                find("/assets/js/app.js"),
                find("/assets/icons.svg")
            };
            urls = known;
        }
        return known[index];
    }

    private String find(String path) {
        String hashed = resources.getObject().getForLookupPath(path);
        return hashed == null ? path : hashed;
    }
}
