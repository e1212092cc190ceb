package id.mumpuni.shared;

import java.util.List;

/** Knows the announcements that are shown now. Every page asks, so the answer is kept at hand, and it never fails. */
public interface AnnouncementSource {

    List<Announcement> shownNow();
}
