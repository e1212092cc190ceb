package id.mumpuni.shared;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The links of a list page: the same address with another page or sort. The URL is the whole state of a list, so all
 * other parameters stay as they are.
 */
public record ListLinks(String address, String sort) {

    /** For the present request. */
    public static ListLinks of(ListQuery query) {
        return new ListLinks(
                ServletUriComponentsBuilder.fromCurrentRequest().toUriString(),
                query.sort() == null ? "" : query.sort());
    }

    public String page(int page) {
        return with("page", String.valueOf(page));
    }

    /** Ascending; descending if it is ascending already. Starts again on the first page. */
    public String sort(String key) {
        String value = ascending(key) ? "-" + key : key;
        return ServletUriComponentsBuilder.fromUriString(address)
                .replaceQueryParam("page")
                .replaceQueryParam("sort", value)
                .build(true)
                .toUriString();
    }

    /** The same list under another path, such as its export. */
    public String at(String path) {
        return ServletUriComponentsBuilder.fromUriString(address)
                .replacePath(path)
                .replaceQueryParam("page")
                .build(true)
                .toUriString();
    }

    public boolean ascending(String key) {
        return sort.equalsIgnoreCase(key);
    }

    public boolean descending(String key) {
        return sort.equalsIgnoreCase("-" + key);
    }

    private String with(String parameter, String value) {
        return ServletUriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(parameter, value)
                .build(true)
                .toUriString();
    }
}
