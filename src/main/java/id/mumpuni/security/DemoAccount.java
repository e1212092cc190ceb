package id.mumpuni.security;

/** The people of the invented city whom the sign-in page introduces, with their login names. */
public enum DemoAccount {
    EMPLOYEE("pegawai", "user"),
    APPRAISER("penilai", "users-group"),
    UNIT_OFFICER("pengelola", "user-cog"),
    PERSONNEL_OFFICER("bkd", "layout-dashboard"),
    AUDITOR("auditor", "file-text"),
    ADMINISTRATOR("admin", "settings");

    private final String login;
    private final String icon;

    DemoAccount(String login, String icon) {
        this.login = login;
        this.icon = icon;
    }

    public String login() {
        return login;
    }

    public String icon() {
        return icon;
    }
}
