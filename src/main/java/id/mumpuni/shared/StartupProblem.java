package id.mumpuni.shared;

/**
 * Stops a start. Carries the key of a message and its arguments, for whoever started the application; the key begins with
 * the name of the file that has the text.
 */
public class StartupProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Object[] arguments;

    public StartupProblem(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    public StartupProblem(Throwable cause, String code, Object... arguments) {
        super(code, cause);
        this.code = code;
        this.arguments = arguments;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
