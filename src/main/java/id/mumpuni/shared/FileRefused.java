package id.mumpuni.shared;

/** A file cannot be read at all. */
public class FileRefused extends RuntimeException {

    private final FileProblem problem;
    private final String detail;

    public FileRefused(FileProblem problem) {
        this(problem, "");
    }

    public FileRefused(FileProblem problem, String detail) {
        super(problem.name());
        this.problem = problem;
        this.detail = detail;
    }

    public FileProblem problem() {
        return problem;
    }

    /** What fills the message, such as the names of the columns that are missing. */
    public String detail() {
        return detail;
    }
}
