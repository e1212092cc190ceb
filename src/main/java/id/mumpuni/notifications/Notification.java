package id.mumpuni.notifications;

import java.util.List;
import java.util.UUID;

/**
 * Something that a person should know. The text is a message key of the module that sends it, so that everybody reads it
 * in the own language; arguments are texts, a day as {@code 2026-11-22}.
 *
 * @param href the page it leads to, a path of this application
 */
public record Notification(UUID recipient, String key, List<String> arguments, String href) {

    public Notification {
        arguments = List.copyOf(arguments);
        if (!href.startsWith("/") || href.startsWith("//")) {
            throw new IllegalArgumentException("no path of this application: " + href);
        }
    }
}
