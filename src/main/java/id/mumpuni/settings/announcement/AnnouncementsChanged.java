package id.mumpuni.settings.announcement;

/** Something was announced or taken down: what is kept at hand is read again. */
record AnnouncementsChanged() {}
