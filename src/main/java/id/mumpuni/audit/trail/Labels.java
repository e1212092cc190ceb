package id.mumpuni.audit.trail;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names tables and columns for readers; what has no text yet is shown as it is called in the database. */
@Component("auditLabels")
class Labels {

    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    public String table(String name) {
        return text("audit.table.", name);
    }

    public String column(String name) {
        return text("audit.column.", name);
    }

    private String text(String prefix, String name) {
        String plain = name.replace('_', ' ');
        String found = messages.getMessage(prefix + name, null, plain, LocaleContextHolder.getLocale());
        return found == null ? plain : found;
    }
}
