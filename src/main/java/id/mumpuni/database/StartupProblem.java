package id.mumpuni.database;

/** Stops a start. Carries a key of {@code messages/database} and its arguments, for whoever started the application. */
class StartupProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Object[] arguments;

    StartupProblem(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    StartupProblem(Throwable cause, String code, Object... arguments) {
        super(code, cause);
        this.code = code;
        this.arguments = arguments;
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
