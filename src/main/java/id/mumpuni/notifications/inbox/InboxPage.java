package id.mumpuni.notifications.inbox;

import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The inbox as its reader sees it. */
@Component
class InboxPage {

    record Letter(UUID id, String text, LocalDateTime at, boolean unread) {}

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Inbox inbox;
    private final MessageSource messages;
    private final Clock clock;

    InboxPage(Inbox inbox, MessageSource messages, Clock clock) {
        this.inbox = inbox;
        this.messages = messages;
        this.clock = clock;
    }

    PageOf<Letter> of(UUID person, ListQuery query) {
        Locale reader = LocaleContextHolder.getLocale();
        PageOf<Inbox.Row> page = inbox.of(person, query);
        return new PageOf<>(page.rows().stream().map(row -> letter(row, reader)).toList(), page.page(), page.total());
    }

    private Letter letter(Inbox.Row row, Locale reader) {
        Object[] arguments = row.arguments().stream()
                .map(argument -> readable(argument, reader))
                .toArray();
        return new Letter(
                row.id(),
                messages.getMessage(row.messageKey(), arguments, reader),
                LocalDateTime.ofInstant(row.createdAt(), clock.getZone()),
                row.unread());
    }

    private static String readable(String argument, Locale reader) {
        return DAY.matcher(argument).matches()
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(LocalDate.parse(argument))
                : argument;
    }
}
